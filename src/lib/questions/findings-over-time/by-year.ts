import type { YearOfFindings } from '$lib/charts/diverging-bars';
import { groupBy } from '$lib/charts/group-by';
import type { Polarity } from '$lib/charts/polarity';
import { countPolarities } from '../count-findings';
import type { FindingsRow } from './row';

/** Panels are organizations; countries once a single organization is in view. */
export function panelBy(rows: readonly FindingsRow[]): {
  by: 'organization' | 'country';
  id(row: FindingsRow): string;
} {
  const single = rows.every((row) => row.organization === rows[0]?.organization);
  return single
    ? { by: 'country', id: (row) => row.country }
    : { by: 'organization', id: (row) => row.organization };
}

/** Findings by panel and year, and the rows behind a bar's key (`panel|year|polarity`). */
export function byYear(rows: readonly FindingsRow[]): {
  years: YearOfFindings[];
  keyOf(row: FindingsRow): string;
  of(key: string): FindingsRow[];
} {
  const panel = panelBy(rows);
  const groups = groupBy(rows, (row) => `${panel.id(row)}|${row.date.slice(0, 4)}`);
  return {
    years: [...groups].map(([key, group]) => {
      const [id = '', year = ''] = key.split('|');
      return { panel: id, year: Number(year), counts: countPolarities(group) };
    }),
    keyOf: (row) => `${panel.id(row)}|${row.date.slice(0, 4)}|${row.polarity}`,
    of(key) {
      const [id, year, polarity] = key.split('|');
      return (groups.get(`${id}|${year}`) ?? []).filter((row) => row.polarity === polarity);
    }
  };
}

/** The bar with most findings of a polarity; the earliest of those that are as long. */
export function longestBar(years: readonly YearOfFindings[], polarity: Polarity): YearOfFindings | null {
  return years.reduce<YearOfFindings | null>(
    (longest, year) => (year.counts[polarity] > (longest?.counts[polarity] ?? 0) ? year : longest),
    null
  );
}
