/** How a text is set: size in pixels, and weight. */
export interface Type {
  size: number;
  weight: number;
}

/** How wide a text is, in pixels. */
export type Measure = (text: string, type: Type) => number;

const weights = [400, 600, 700];

/** Measures in the page's own Inter, which is what a picture embeds. */
export async function pageMeasure(): Promise<Measure> {
  const family = '"Inter Variable", Inter, "Helvetica Neue", Arial, sans-serif';
  await Promise.allSettled(weights.map((weight) => document.fonts.load(`${weight} 16px ${family}`)));
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('The browser gave no canvas to measure the picture’s text with.');
  return (text, { size, weight }) => {
    context.font = `${weight} ${size}px ${family}`;
    return context.measureText(text).width;
  };
}
