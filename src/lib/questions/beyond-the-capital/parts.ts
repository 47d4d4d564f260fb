import type { KeyItem } from '$lib/charts/key';
import type { Segment } from '$lib/charts/stacked-bars';

type Look = Pick<Segment, 'fill' | 'ink' | 'outline'>;

/** Where the places of a mission lie, from left to right in a bar. */
export interface Part {
  id: string;
  label: string;
  look: Look;
}

/** What a reader's own rows hold besides the known parts stands with this one. */
const unclear: Part = {
  id: 'unclear',
  label: 'capital not clear: a region or district of its name',
  look: { fill: 'var(--paper)', ink: 'var(--ink)', outline: { stroke: 'var(--ink-soft)', dashed: true } }
};

export const parts: readonly Part[] = [
  { id: 'capital', label: 'only the capital', look: { fill: 'var(--ink-soft)', ink: 'var(--paper)' } },
  { id: 'both', label: 'the capital and elsewhere', look: { fill: 'var(--accent)', ink: 'var(--paper)' } },
  {
    id: 'elsewhere',
    label: 'only elsewhere',
    look: { fill: 'var(--paper)', ink: 'var(--ink)', outline: { stroke: 'var(--accent)', dashed: false } }
  },
  unclear
];

/** The part that a row belongs to. */
export const partOf = ({ part }: { part: string }): Part => parts.find(({ id }) => id === part) ?? unclear;

const box = 'M-6-6H6V6H-6Z';

/** What the parts of a bar mean. */
export const partsKey: readonly KeyItem[] = parts.map(({ label, look: { fill, outline } }) => ({
  label,
  shapes: [
    {
      path: outline ? 'M-5-5H5V5H-5Z' : box,
      style: {
        fill,
        ...(outline
          ? {
              stroke: outline.stroke,
              'stroke-width': '1.4',
              ...(outline.dashed ? { 'stroke-dasharray': '3 2' } : {})
            }
          : {})
      }
    }
  ]
}));
