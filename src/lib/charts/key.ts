import { claimMarks } from './claim';
import { polarities, polarityColour, type Polarity } from './polarity';
import { basisStyle, stances, stanceShape } from './stance-shapes';

/** A part of a key's sign: path data in a box of twelve pixels around 0, 0, and its SVG attributes. */
export interface KeyShape {
  path: string;
  style: Readonly<Record<string, string>>;
}

/** What one sign of a chart means: in the page and in every exported picture. */
export interface KeyItem {
  label: string;
  shapes: readonly KeyShape[];
}

const box = 'M-6-6H6V6H-6Z';
const soft = 'var(--ink-soft)';

/** A square of one colour. */
export const swatch = (label: string, fill: string): KeyItem => ({
  label,
  shapes: [{ path: box, style: { fill } }]
});

/** The hatching that stands for silence. */
export const hatched = (label: string): KeyItem => ({
  label,
  shapes: [
    { path: box, style: { fill: 'var(--silent)' } },
    {
      path: 'M-6-1-1-6M-6 4 4-6M-4 6 6-4M1 6 6 1',
      style: { stroke: 'var(--silent-hatch)', 'stroke-width': '1.6' }
    }
  ]
});

const claimPaths = {
  circle: 'M-3.6 0a3.6 3.6 0 1 0 7.2 0a3.6 3.6 0 1 0-7.2 0',
  square: 'M-3.2-3.2h6.4v6.4h-6.4z',
  diamond: 'M0-4.8 3.6 0 0 4.8-3.6 0Z'
} as const;

/** How a number is known, by its mark. */
export const claimsKey: readonly KeyItem[] = [
  ...claimMarks.map(({ symbol, filled, label }) => ({
    label,
    shapes: [
      {
        path: claimPaths[symbol],
        style: { fill: filled ? soft : 'var(--paper)', stroke: soft, 'stroke-width': '1.3' }
      }
    ]
  })),
  { label: 'sources differ', shapes: [{ path: 'M0-6V6', style: { stroke: soft, 'stroke-width': '1.3' } }] }
];

/** Stances by shape and colour. */
export const stancesOnlyKey: readonly KeyItem[] = stances.map((stance) => {
  const { path, colour } = stanceShape(stance);
  return { label: stance, shapes: [{ path, style: basisStyle('mission', colour) }] };
});

const bases = [
  { basis: 'mission', label: 'the mission’s own document' },
  { basis: 'reported', label: 'somebody else’s account' },
  { basis: 'person', label: 'one member’s words' }
];

/** Stances, and on what a conclusion rests by the outline of its mark. */
export const stancesKey: readonly KeyItem[] = [
  ...stancesOnlyKey,
  ...bases.map(({ basis, label }) => ({
    label,
    shapes: [{ path: stanceShape('endorsing').path, style: basisStyle(basis, soft) }]
  }))
];

const edges: Partial<Record<Polarity, string>> = { positive: 'M-6-3H6', negative: 'M-6 3H6' };

/** Findings that judge, by colour. */
export const polarityKey: readonly KeyItem[] = polarities
  .filter((polarity) => polarity !== 'neutral')
  .map((polarity) => swatch(polarity, polarityColour(polarity)));

/** What cells of findings amount to: by colour and by the line along an edge; hatched for none. */
export const themesKey: readonly KeyItem[] = [
  ...polarities.map((polarity) => {
    const { label, shapes } = swatch(polarity, polarityColour(polarity));
    const edge = edges[polarity];
    const line = edge && {
      path: edge,
      style: { stroke: `var(--on-finding-${polarity})`, 'stroke-width': '2' }
    };
    return { label, shapes: line ? [...shapes, line] : shapes };
  }),
  hatched('none in what we read')
];
