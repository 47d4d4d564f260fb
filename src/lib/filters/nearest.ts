import type { View } from '$lib/link/view';
import { filterRows, type Filterable } from './filter';
import type { Names } from '$lib/questions/names';

/** A view that leaves rows where the present one leaves none: one filter less. */
export interface NearView {
  label: string;
  rows: number;
  change: Partial<View>;
}

const lighter: { label: string; change: Partial<View> }[] = [
  { label: 'all organizations', change: { organizations: [] } },
  { label: 'all elections', change: { elections: [] } },
  { label: 'all countries', change: { countries: [], regions: [] } },
  { label: 'all election types', change: { types: [] } },
  { label: 'all years', change: { from: null, until: null } }
];

/** The views that one filter less would show, the fullest first; none where a single filter is not to blame. */
export function nearViews(rows: readonly Filterable[], view: View, names: Names): NearView[] {
  return lighter
    .map(({ label, change }) => ({
      label,
      change,
      rows: filterRows(rows, { ...view, ...change }, names).length
    }))
    .filter((near) => near.rows > 0)
    .sort((a, b) => b.rows - a.rows);
}
