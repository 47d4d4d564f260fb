import { countryName, shortName, type Names } from './names';
import type { QuestionRow } from './question';

/** What the bars or rows of a chart are, and what they are called. */
export interface BarBy {
  by: 'organization' | 'country';
  id(row: Pick<QuestionRow, 'organization' | 'country'>): string;
  label(id: string): string;
}

/** Bars are organizations; countries once a single organization is in view. */
export function barBy(rows: readonly Pick<QuestionRow, 'organization' | 'country'>[], names: Names): BarBy {
  const single = rows.every((row) => row.organization === rows[0]?.organization);
  return single
    ? { by: 'country', id: (row) => row.country, label: (id) => countryName(names, id) }
    : { by: 'organization', id: (row) => row.organization, label: (id) => shortName(names, id) };
}
