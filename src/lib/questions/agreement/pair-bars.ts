import type { Layout } from '$lib/charts/layout';
import { stackedBars, type StackedBar } from '$lib/charts/stacked-bars';
import type { PlotOptions } from '@observablehq/plot';
import { number } from '$lib/ui/words';
import { isEnough, type PairOfOrganizations } from './by-pair';

/** Bars of shared contests, one a pair: first those at which the two concluded differently. Pairs that share few are pale. */
export const pairBars = (
  pairs: readonly PairOfOrganizations[],
  label: (pair: PairOfOrganizations) => string,
  layout: Layout
): PlotOptions =>
  stackedBars({
    bars: pairs.map((pair) => toBar(pair, label(pair))),
    layout,
    tickFormat: number,
    labels: { narrow: 134, wide: 230 }
  });

function toBar(pair: PairOfOrganizations, label: string): StackedBar {
  const { key, times, of } = pair;
  const [differently, alike] = isEnough(pair)
    ? [
        { fill: 'var(--accent)', ink: 'var(--paper)' },
        { fill: 'var(--accent-soft)', ink: 'var(--ink)' }
      ]
    : [
        { fill: 'var(--rule-strong)', ink: 'var(--paper)' },
        { fill: 'var(--rule)', ink: 'var(--ink-soft)' }
      ];
  return {
    id: key,
    label,
    note: isEnough(pair) ? `${times} of ${of}` : `n = ${of}`,
    segments: [
      { key, value: times, ...differently, ...(isEnough(pair) ? { text: `${times}` } : {}) },
      { key, value: of - times, ...alike, ...(isEnough(pair) ? { text: `${of - times}` } : {}) }
    ]
  };
}
