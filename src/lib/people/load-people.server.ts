import { categories } from '$lib/dataset/descriptor';
import { groupBy, sumBy } from '$lib/charts/group-by';
import { rowNamed, rowsWhere, table } from '$lib/dataset/lookup.server';
import type { MeetingRow } from '$lib/dataset/rows';
import { nameOn } from '$lib/dataset/name-on.server';
import { readWhole } from '$lib/records/nothing.server';
import { byName, letterOf, type Head } from './head';
import {
  countryOf,
  electionDayOf,
  inOrder,
  organizationOf,
  type Meeting,
  type MeetingsOfCategory,
  type PeopleNames
} from './meeting';

/** The meetings by category of institution, in the codebook's order, and the letters of the heads of missions. */
export function loadPeople() {
  const meetings = table('meetings');
  const persons = meetings.flatMap(({ person }) => person ?? []);
  const names = namesOf(meetings, persons);
  const groups = categories('meetings', 'category').flatMap(({ value, label }): MeetingsOfCategory[] => {
    const rows = meetings.filter(({ category }) => category === value).map(toMeeting);
    return rows.length ? [{ id: value, label, meetings: inOrder(rows, 'institution', names) }] : [];
  });
  return { groups, names, letters: letters(), heads: table('heads').length };
}

function toMeeting({ id, mission, institution, person, role, level, date }: MeetingRow): Meeting {
  return {
    id,
    mission,
    institution,
    ...(person && { person }),
    ...(role && { role }),
    ...(level && level !== 'national' && { level }),
    ...(date && { date }),
    ...((!person || !date) && readWhole(mission) && { whole: true as const })
  };
}

/** The letters under which heads of missions stand, with how many names each. */
export function letters(): { letter: string; names: number }[] {
  const all = new Set(table('heads').map(({ name }) => name));
  return [...sumBy(all, letterOf)]
    .map(([letter, names]) => ({ letter, names }))
    .sort((a, b) => (a.letter < b.letter ? -1 : 1));
}

/** The heads of missions, under a letter or all, with the names that they need. */
export function loadHeads(letter?: string): { heads: Head[]; names: PeopleNames } {
  const heads = table('heads')
    .filter(({ name }) => letter === undefined || letterOf(name) === letter)
    .map(({ id, mission, name, title }): Head => ({ id, mission, name, ...(title && { title }) }));
  const persons = heads.map(({ name }) => name);
  return { heads: byName(heads), names: namesOf(heads, persons) };
}

function namesOf(rows: readonly { mission: string }[], persons: readonly string[]): PeopleNames {
  const ids = (of: (mission: string) => string) => [...new Set(rows.map(({ mission }) => of(mission)))];
  const aliases = rowsWhere('aliases', 'kind', 'person').filter(({ name }) => persons.includes(name));
  return {
    organizations: Object.fromEntries(
      ids(organizationOf).map((id) => {
        const { abbreviation, name } = rowNamed('organizations', id);
        return [id, abbreviation ?? name];
      })
    ),
    then: Object.fromEntries(
      ids((mission) => mission).flatMap((mission) => {
        const { abbreviation, name } = rowNamed('organizations', organizationOf(mission));
        const { short } = nameOn(organizationOf(mission), electionDayOf(mission));
        return short === (abbreviation ?? name) ? [] : [[mission, short]];
      })
    ),
    countries: Object.fromEntries(ids(countryOf).map((id) => [id, rowNamed('countries', id).name])),
    aliases: Object.fromEntries(
      [...groupBy(aliases, ({ name }) => name)].map(([name, own]) => [name, own.map(({ alias }) => alias)])
    )
  };
}
