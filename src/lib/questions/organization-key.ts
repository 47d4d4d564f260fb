import { groupBy } from '$lib/charts/group-by';
import { swatch, type KeyItem } from '$lib/charts/key';
import { organizationColour } from '$lib/charts/organization-colour';
import { shortName, type Names } from './names';

/**
 * The organizations in view that have a colour of their own, and the others together.
 * @param organizations ids, as often as they come
 * @param label how a sign is called, by the organization's short name
 */
export function organizationKey(
  organizations: readonly string[],
  names: Names,
  label: (name: string) => string = (name) => name
): KeyItem[] {
  const other = organizationColour('');
  const colours = groupBy([...new Set(organizations)].sort(), organizationColour);
  return [
    ...[...colours]
      .filter(([colour]) => colour !== other)
      .map(([colour, [first = '']]) => swatch(label(shortName(names, first)), colour)),
    ...(colours.has(other) ? [swatch(label('other organizations'), other)] : [])
  ];
}
