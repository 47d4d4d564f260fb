import { groupBy, sumBy } from '$lib/charts/group-by';
import { countryName, type Names } from '../names';
import { placeKey, type PlaceRow } from './row';

/** A city without a remark in brackets; other places as they are written. */
const plainName = ({ name, kind }: PlaceRow) => {
  const [first = name] = name.split('; ');
  return kind === 'city' ? first.replace(/ \(.*\)$/, '') : first;
};

/** The name that most rows carry; of several the first by letter. */
function mostUsed(rows: readonly PlaceRow[]): string {
  const counts = [...sumBy(rows, plainName)].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return counts[0]?.[0] ?? '';
}

/** A place's name with what kind it is, where its name does not say so. */
function kindSaid(name: string, { kind, abroad }: PlaceRow): string {
  if (abroad) return `${name} (polling abroad)`;
  const told = kind === 'city' || name.includes('(') || name.toLowerCase().includes(kind);
  return told ? name : `${name} (${kind})`;
}

/** What the places in view are called, by their key; with the country where there are several. */
export function placeNames(rows: readonly PlaceRow[], names: Names): Map<string, string> {
  const several = new Set(rows.map(({ country }) => country)).size > 1;
  return new Map(
    [...groupBy(rows, placeKey)].map(([key, group]) => {
      const [row] = group;
      if (!row) return [key, key];
      const name = kindSaid(mostUsed(group), row);
      return [key, several && !row.abroad ? `${name}, ${countryName(names, row.country)}` : name];
    })
  );
}
