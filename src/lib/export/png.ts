import type { Picture } from './picture';

/** What some browsers allow a canvas at most, in pixels. */
const mostPixels = 16_000_000;

/**
 * Paints a picture as PNG, twice as large as it stands in the page; a very tall one as large as browsers can.
 * @throws a sentence for the reader where the browser cannot
 */
export async function toPng({ svg, width, height }: Picture): Promise<Blob> {
  const scale = Math.min(2, Math.sqrt(mostPixels / (width * height)));
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await toBlob(canvas);
  } catch (cause) {
    throw new Error('The browser could not paint the picture as PNG: take the SVG instead.', { cause });
  } finally {
    URL.revokeObjectURL(address);
  }
}

function toBlob(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no PNG of the canvas'))), 'image/png')
  );
}
