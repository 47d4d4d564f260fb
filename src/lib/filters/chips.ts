import type { View } from '$lib/link/view';
import { day } from '$lib/ui/words';
import { countryName, shortName, type Names } from '$lib/questions/names';

/** A chosen filter value, and the change of view that takes it back. */
export interface Chip {
  label: string;
  without: Partial<View>;
}

export function chips(view: View, names: Names): Chip[] {
  const each = (
    key: 'organizations' | 'elections' | 'countries' | 'regions' | 'types',
    label: (id: string) => string
  ) =>
    view[key].map((id) => ({
      label: label(id),
      without: { [key]: view[key].filter((other) => other !== id) }
    }));
  const years = view.from !== null || view.until !== null;
  return [
    ...each('organizations', (id) => shortName(names, id)),
    ...each('elections', (id) => electionName(id, names)),
    ...each('countries', (id) => countryName(names, id)),
    ...each('regions', (id) => names.regions[id] ?? id),
    ...each('types', (id) => names.types[id] ?? id),
    ...(years ? [{ label: yearsLabel(view), without: { from: null, until: null } }] : [])
  ];
}

/** `AZE-2024-02-07-presidential` → `Azerbaijan, 7 Feb 2024, presidential` */
function electionName(id: string, names: Names): string {
  const type = id.slice(15);
  return `${countryName(names, id.slice(0, 3))}, ${day(id.slice(4, 14))}, ${(names.types[type] ?? type).toLowerCase()}`;
}

function yearsLabel({ from, until }: View): string {
  if (from === until) return `${from}`;
  if (from === null) return `until ${until}`;
  return until === null ? `from ${from}` : `${from}–${until}`;
}
