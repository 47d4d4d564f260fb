import { groupBy } from '$lib/charts/group-by';
import { hatched, swatch, type KeyItem } from '$lib/charts/key';
import type { Segment } from '$lib/charts/stacked-bars';
import { stances } from '$lib/charts/stance-shapes';
import { number } from '$lib/ui/words';
import type { StanceRow } from './row';

/** The parts of a bar: the stances, then what is no conclusion of the mission here, then silence. */
export const parts = [...stances, 'apart', 'none'] as const;
export type Part = (typeof parts)[number];

/** Whether only conclusions from a mission's own document count. */
export const isOwnOnly = (variant: string) => variant === 'own-documents';

/** The part of its bar that shows a mission. */
export function partOf(row: Pick<StanceRow, 'stance' | 'basis'>, variant: string): Part {
  if (!row.stance) return 'none';
  const counts = isOwnOnly(variant) ? row.basis === 'mission' : row.basis !== 'person';
  return (counts && stances.find((stance) => stance === row.stance)) || 'apart';
}

/** What the conclusions are known from that make the part `apart`. */
export const apartSaid = (variant: string) =>
  isOwnOnly(variant)
    ? 'known only from somebody else’s account or one member’s words'
    : 'one member’s words only';

const styles: Readonly<Record<Part, Omit<Segment, 'key' | 'value'>>> = {
  endorsing: { fill: 'var(--finding-positive)', ink: 'var(--on-finding-positive)', edge: 'upper' },
  qualified: { fill: 'var(--finding-mixed)', ink: 'var(--on-finding-mixed)' },
  critical: { fill: 'var(--finding-negative)', ink: 'var(--on-finding-negative)', edge: 'lower' },
  apart: {
    fill: 'var(--paper)',
    ink: 'var(--ink-soft)',
    outline: { stroke: 'var(--rule-strong)', dashed: true }
  },
  none: { fill: 'hatched', ink: 'var(--ink-soft)' }
};

/** A bar's missions by part, each part with its key (`bar|part`). */
export function segmentsOf(bar: string, rows: readonly StanceRow[], variant: string): Segment[] {
  const groups = groupBy(rows, (row) => partOf(row, variant));
  return parts.flatMap((part) => {
    const value = groups.get(part)?.length ?? 0;
    return value ? [{ key: `${bar}|${part}`, value, text: number(value), ...styles[part] }] : [];
  });
}

const edgePaths: Partial<Record<Part, string>> = { endorsing: 'M-6-3H6', critical: 'M-6 3H6' };

/** What the parts mean. */
export const partsKey = (variant: string): KeyItem[] => [
  ...stances.map((stance) => {
    const { label, shapes } = swatch(stance, styles[stance].fill);
    const path = edgePaths[stance];
    const line = path && { path, style: { stroke: styles[stance].ink ?? '', 'stroke-width': '2' } };
    return { label, shapes: line ? [...shapes, line] : shapes };
  }),
  {
    label: apartSaid(variant),
    shapes: [
      {
        path: 'M-5.3-5.3H5.3V5.3H-5.3Z',
        style: { fill: 'var(--paper)', stroke: 'var(--rule-strong)', 'stroke-dasharray': '3 2' }
      }
    ]
  },
  hatched('no conclusion in what we read')
];
