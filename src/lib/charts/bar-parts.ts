import { rect, type Markish } from '@observablehq/plot';

/** What tells parts of a bar apart besides their colour. */
export interface PartStyle {
  /** A line around a hollow part. */
  outline?: { stroke: string; dashed: boolean };
  /** A line along an edge, in the colour of the part's text. */
  edge?: 'upper' | 'lower';
}

/** A part where it stands in its bar. */
export interface PlacedPart extends PartStyle {
  id: string;
  x1: number;
  x2: number;
  ink?: string;
}

const place = { x1: 'x1', x2: 'x2', y: 'id', pointerEvents: 'none' } as const;
const edgeWidth = 1.5;
const edgeGap = 1.5;

/** The lines around hollow parts. */
export function outlines(parts: readonly PlacedPart[]): Markish[] {
  const drawn = (dashed: boolean) => {
    const data = parts.filter(({ outline }) => outline?.dashed === dashed);
    return data.length
      ? rect(data, {
          ...place,
          inset: 0.7,
          insetRight: 1.2,
          fill: 'none',
          stroke: (part: PlacedPart) => part.outline?.stroke,
          strokeWidth: 1.4,
          ...(dashed ? { strokeDasharray: '3 2' } : {})
        })
      : null;
  };
  return [drawn(false), drawn(true)];
}

/** The lines along an edge. */
export function edges(parts: readonly PlacedPart[], bandHeight: number): Markish[] {
  const far = bandHeight - edgeGap - edgeWidth;
  const along = (edge: PartStyle['edge'], insets: { insetTop: number; insetBottom: number }) => {
    const data = parts.filter((part) => part.edge === edge);
    return data.length ? rect(data, { ...place, ...insets, insetRight: 0.5, fill: 'ink' }) : null;
  };
  return [
    along('upper', { insetTop: edgeGap, insetBottom: far }),
    along('lower', { insetTop: far, insetBottom: edgeGap })
  ];
}
