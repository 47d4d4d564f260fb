import type { Filters } from '$lib/link/view';
import type { Names } from '$lib/questions/names';
import type { QuestionRow } from '$lib/questions/question';

/** The columns of a row that filters read. */
export type Filterable = Pick<QuestionRow, 'organization' | 'country' | 'date' | 'type'>;

/** The rows in view. Countries and regions add up; the other filters narrow one another. */
export function filterRows<Row extends Filterable>(
  rows: readonly Row[],
  filters: Filters,
  names: Names
): readonly Row[] {
  const organizations = new Set(filters.organizations);
  const elections = new Set(filters.elections);
  const countries = new Set(filters.countries);
  const regions = new Set(filters.regions);
  const types = new Set(filters.types);
  const from = filters.from === null ? '' : `${filters.from}`;
  const until = filters.until === null ? '9999' : `${filters.until}`;
  const anywhere = !countries.size && !regions.size;
  return rows.filter((row) => {
    const year = row.date.slice(0, 4);
    return (
      year >= from &&
      year <= until &&
      (!organizations.size || organizations.has(row.organization)) &&
      (!types.size || types.has(row.type)) &&
      (!elections.size || elections.has(`${row.country}-${row.date}-${row.type}`)) &&
      (anywhere || countries.has(row.country) || regions.has(names.countries[row.country]?.region ?? ''))
    );
  });
}
