import { conflictOrders, conflictSorts, type Conflict, type ConflictSort } from './conflict';

/** Which conflicts a reader looks at. It stands in the address, under the same names. */
export interface ConflictFilter {
  /** ISO 3166-1 alpha-3. */
  country: string;
  organization: string;
  measure: string;
  sort: ConflictSort;
}

export const noConflictFilter: ConflictFilter = { country: '', organization: '', measure: '', sort: 'ratio' };

const keys = ['country', 'organization', 'measure'] as const;

/** The filter that an address holds (`?country=AZE&sort=spread`); what it does not know is left aside. */
export function parseConflictFilter(query: string): ConflictFilter {
  const params = new URLSearchParams(query);
  const filter = { ...noConflictFilter };
  for (const key of keys) filter[key] = params.get(key) ?? '';
  const sort = params.get('sort');
  if (sort && sort in conflictSorts) filter.sort = sort as ConflictSort;
  return filter;
}

/** The query of a filter, with its `?`; empty for none. */
export function formatConflictFilter(filter: ConflictFilter): string {
  const params = new URLSearchParams();
  for (const key of keys) if (filter[key]) params.set(key, filter[key]);
  if (filter.sort !== noConflictFilter.sort) params.set('sort', filter.sort);
  return params.size ? `?${params}` : '';
}

/** The organization of a conflict's mission, by id; empty for the election itself. */
export const organizationOf = ({ mission }: Conflict): string => mission?.split('/')[1] ?? '';

/** The conflicts that a filter lets pass, in its order. */
export function filterConflicts(conflicts: readonly Conflict[], filter: ConflictFilter): Conflict[] {
  return conflicts
    .filter(
      (conflict) =>
        (!filter.country || conflict.country === filter.country) &&
        (!filter.organization || organizationOf(conflict) === filter.organization) &&
        (!filter.measure || conflict.measure === filter.measure)
    )
    .sort(conflictOrders[filter.sort]);
}
