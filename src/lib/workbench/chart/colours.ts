/** How the groups of a chart are told apart: colours, shapes, dashes. */
import { swatch, type KeyItem } from '$lib/charts/key';
import { hasOwnColour, organizationColour } from '$lib/charts/organization-colour';
import { polarities, polarityColour } from '$lib/charts/polarity';
import { stances, stanceShape } from '$lib/charts/stance-shapes';
import type { ChartMark } from './settings';

/** How a group of marks is told from the others: by colour, and by shape or dashes. */
export interface Look {
  label: string;
  colour: string;
  symbol: 'circle' | 'square' | 'triangle' | 'diamond';
  /** The dashes of a line; none where it is whole. */
  dashes: string;
}

const symbols = ['circle', 'square', 'triangle', 'diamond'] as const;
const paths = {
  circle: 'M-3.6 0a3.6 3.6 0 1 0 7.2 0a3.6 3.6 0 1 0-7.2 0',
  square: 'M-3.3-3.3h6.6v6.6h-6.6z',
  triangle: 'M0-4.2 4.2 3.4h-8.4z',
  diamond: 'M0-4.8 3.6 0 0 4.8-3.6 0Z'
} as const;
const dashes = ['', '6 3', '2 2.5', '9 3 2 3'];

/** What is not told apart. */
export const plainLook: Look = { label: '', colour: 'var(--accent)', symbol: 'circle', dashes: '' };
const otherLook: Look = {
  label: 'others',
  colour: 'var(--organization-other)',
  symbol: 'circle',
  dashes: ''
};

/**
 * The looks of groups: stances, findings and organizations as everywhere on the site, others by ten colours that differ for
 * colour-blind eyes too.
 * @param values in the order of the key
 */
export function looksOf(values: readonly string[], withOthers: boolean): Look[] {
  const ordered = inOwnOrder(values);
  const colour = colouring(ordered);
  const looks = ordered.map((label, i) => ({
    label: label,
    colour: colour(label, i),
    symbol: symbols[i % symbols.length] ?? 'circle',
    dashes: dashes[i % dashes.length] ?? ''
  }));
  return withOthers ? [...looks, otherLook] : looks;
}

/** The look of a group of marks. */
export function lookOf(looks: readonly Look[], label: string | null): Look {
  if (label === null) return plainLook;
  return looks.find((look) => look.label === label) ?? otherLook;
}

function colouring(values: readonly string[]): (value: string, place: number) => string {
  if (isAmong(values, stances)) return (value) => stanceShape(value).colour;
  if (isAmong(values, polarities))
    return (value, i) => {
      const polarity = polarities.find((known) => known === value);
      return polarity ? polarityColour(polarity) : seriesColour(i);
    };
  const unknown = values.filter((value) => !hasOwnColour(value));
  if (unknown.length >= values.length || unknown.length > greys.length) return (_, i) => seriesColour(i);
  return (value) => (hasOwnColour(value) ? organizationColour(value) : (greys[unknown.indexOf(value)] ?? ''));
}

/** Organizations without a colour of their own, beside those that have one. */
const greys = [100, 60, 35].map(
  (share) => `color-mix(in srgb, var(--organization-other) ${share}%, var(--paper))`
);

const seriesColour = (place: number) => `var(--series-${(place % 10) + 1})`;

const isAmong = (values: readonly string[], known: readonly string[]) =>
  values.length > 0 && values.every((value) => known.includes(value));

/** Stances and polarities stand in the order in which the site names them. */
function inOwnOrder(values: readonly string[]): readonly string[] {
  const own = [stances, polarities].find((known) => isAmong(values, known));
  return own ? own.filter((known) => values.includes(known)) : values;
}

/** What the looks mean. */
export function keyOf(looks: readonly Look[], mark: ChartMark): KeyItem[] {
  return looks.map(({ label, colour, symbol, dashes }) => {
    if (mark === 'dot') return { label, shapes: [{ path: paths[symbol], style: { fill: colour } }] };
    if (mark !== 'line') return swatch(label, colour);
    const style = { stroke: colour, 'stroke-width': '2', ...(dashes && { 'stroke-dasharray': dashes }) };
    return { label, shapes: [{ path: 'M-6 0H6', style }] };
  });
}

/** The shade of a number, from 0 for the least to 1 for the most, and what is written on it. */
export function shade(share: number): { fill: string; ink: string } {
  const percent = Math.round(12 + 88 * share);
  return {
    fill: `color-mix(in srgb, var(--accent) ${percent}%, var(--paper))`,
    ink: percent > 55 ? 'var(--paper)' : 'var(--ink)'
  };
}
