import { claimsOverTime } from '../claims-over-time';
import { inView } from '../in-view';
import { missionColumns, missionLabel } from '../mission-columns';
import type { Question } from '../question';
import { number, range } from '$lib/ui/words';
import { columns, type StationsRow } from './row';
import { perObserver, share, variantOf } from './variants';
import { headline, words, written } from './words';

export { columns };

/** How many polling stations each mission visited; for each observer and as a share of all where these are known. */
export const question: Question<StationsRow> = {
  columns,
  variants: [
    { id: 'visited', label: 'Stations visited', scaled: true },
    { id: 'per-observer', label: 'Per observer', scaled: true },
    { id: 'share', label: 'Share of all stations', scaled: true }
  ],

  rows: (rows, variant) => rows.filter((row) => variantOf(variant).claim(row) !== null),

  chart(rows, view) {
    const variant = variantOf(view.variant);
    const claims = rows.flatMap((row) => variant.claim(row) ?? []);
    return claimsOverTime(claims, view, { ...variant, scale: view.scale });
  },

  caption(rows, { names, variant }) {
    return {
      headline: headline(rows, names, variant),
      subtitle: `${variantOf(variant).subtitle}; ${inView(rows)}; n\u00a0=\u00a0${number(rows.length)}`
    };
  },

  table: () => [
    ...missionColumns,
    { label: 'Stations visited', value: (row) => row.stations },
    { label: 'Range', value: (row) => row.high - row.low, format: (row) => range(row.low, row.high) },
    { label: 'Status', value: (row) => row.status },
    { label: 'Observers', value: (row) => row.observers },
    {
      label: 'Per observer (computed)',
      value: (row) => perObserver.claim(row)?.value ?? null,
      format: (row) => written(perObserver, row)
    },
    { label: 'All stations', value: (row) => row.stations_total },
    {
      label: 'Share of all (computed)',
      value: (row) => share.claim(row)?.value ?? null,
      format: (row) => written(share, row)
    }
  ],

  markKey: (row) => row.mission,

  mark(rows, key, { names, variant }) {
    const found = rows.filter((row) => row.mission === key);
    const row = found[0];
    if (!row) return { rows: [], label: '' };
    return {
      rows: found,
      label: `${missionLabel(row, names)}: ${words(row, variant)}`,
      measures: [
        'stations-visited',
        'observers-total',
        'openings-observed',
        'counts-observed',
        'tabulations-observed'
      ]
    };
  }
};
