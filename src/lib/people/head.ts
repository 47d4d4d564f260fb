import { fold } from '$lib/search/fold';
import { countryNameOf, electionDayOf, organizationNameOf, type PeopleNames } from './meeting';

/** Who led a mission. */
export interface Head {
  /** The id of its row in `heads`, which is on the mission's page. */
  id: string;
  mission: string;
  name: string;
  /** Function in the mission, and office, as the source has them. */
  title?: string;
}

/** The letter under which a name stands: `Ömer Kocaman` under `o`. */
export const letterOf = (name: string) => /\p{L}/u.exec(fold(name))?.[0] ?? '-';

/** Heads by name, and those of one name by election day. */
export function byName(heads: readonly Head[]): Head[] {
  const key = ({ name, mission }: Head) => `${fold(name)} ${mission.slice(4, 14)} ${mission}`;
  return [...heads].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** What a head is found by. */
export const headText = ({ name, title, mission }: Head, names: PeopleNames): (string | undefined)[] => [
  name,
  title,
  ...(names.aliases[name] ?? []),
  countryNameOf(mission, names),
  organizationNameOf(mission, names)
];

export type HeadOrder = 'name' | 'mission' | 'country' | 'day';

export const headOrders: readonly { id: HeadOrder; label: string }[] = [
  { id: 'name', label: 'Name' },
  { id: 'mission', label: 'Mission' },
  { id: 'country', label: 'Country' },
  { id: 'day', label: 'Election day' }
];

/** Heads in an order; those that are alike in it by name. */
export function sortHeads(heads: readonly Head[], order: HeadOrder, names: PeopleNames): Head[] {
  const value = ({ mission }: Head): string => {
    if (order === 'mission') return fold(organizationNameOf(mission, names));
    if (order === 'country') return fold(countryNameOf(mission, names));
    return order === 'day' ? electionDayOf(mission) : '';
  };
  const keyed = byName(heads).map((head) => ({ head, key: value(head) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ head }) => head);
}
