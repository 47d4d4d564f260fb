import { readyBoards } from '$lib/board/ready-boards';
import { electionTitle } from '$lib/elections/title';
import {
  countryAddress,
  electionAddress,
  missionAddress,
  notebookAddress,
  organizationAddress,
  questionAddress,
  readyBoardAddress,
  rowAddress,
  sourceAddress
} from '$lib/link/places';
import { missionTitle } from '$lib/missions/mission-title';
import { day } from '$lib/ui/words';
import type { Entry } from './entry';
import type { PersonPart, SearchFile } from './search-file';

const parts: Readonly<Record<PersonPart, (where: string) => string>> = {
  led: (where) => `led ${where}`,
  met: (where) => `met by ${where}`,
  event: (where) => `at an event around ${where}`
};

const months = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

/** Everything that can be found, made of the file. Throws where a row names another that the file does not hold. */
export function entriesOf(file: SearchFile): Entry[] {
  const countries = file.countries.map(([id, name]) => ({ id, name }));
  const organizations = file.organizations.map(([id, short, name, others]) => ({ id, short, name, others }));
  const elections = file.elections.map(([country, typeAt, date, id, note]) => {
    const countryName = nth(countries, country).name;
    const type = nth(file.types, typeAt);
    return {
      id,
      date,
      type,
      countryName,
      label: electionTitle(countryName, type, date),
      note,
      names: `${months.format(new Date(date))} ${id}`
    };
  });
  const missions = file.missions.map(([election, organization, short]) => {
    const of = nth(organizations, organization);
    const at = nth(elections, election);
    return { id: `${at.id}/${of.id}`, of, at, label: missionTitle({ ...at, short: short ?? of.short }) };
  });
  const otherNames = (name: string) => (file.aliases[name] ?? []).join(' ');

  return [
    ...countries.map(({ id, name }): Entry => ({
      kind: 'country',
      label: name,
      detail: '',
      address: countryAddress(id),
      // The name once more: a country goes before all that bears its name too.
      names: `${id} ${name}`,
      date: ''
    })),
    ...organizations.map(({ id, short, name, others }): Entry => ({
      kind: 'organization',
      label: name,
      detail: [short === name ? '' : short, others.length ? `also ${others.join(', ')}` : '']
        .filter(Boolean)
        .join('; '),
      address: organizationAddress(id),
      names: `${short} ${others.join(' ')}`,
      date: ''
    })),
    ...file.questions.map(([slug, title, group]): Entry => ({
      kind: 'question',
      label: title,
      detail: group.toLowerCase(),
      address: questionAddress(slug),
      names: slug.replaceAll('-', ' '),
      date: ''
    })),
    ...file.notebooks.map(([slug, title]): Entry => ({
      kind: 'notebook',
      label: title,
      detail: 'an analysis to read, run and change',
      address: notebookAddress(slug),
      names: `notebook ${slug.replaceAll('-', ' ')}`,
      date: ''
    })),
    ...readyBoards.map(({ slug, board }): Entry => ({
      kind: 'board',
      label: board.title,
      detail: 'charts beside each other',
      address: readyBoardAddress(slug),
      names: `board dashboard ${slug.replaceAll('-', ' ')}`,
      date: ''
    })),
    ...elections.map(({ id, label, note, names, date }): Entry => ({
      kind: 'election',
      label,
      detail: note,
      address: electionAddress(id),
      names,
      date
    })),
    ...missions.map(({ id, of, at, label }): Entry => ({
      kind: 'mission',
      label,
      detail: of.short === of.name ? '' : of.name,
      address: missionAddress(id),
      names: `mission ${of.short} ${of.others.join(' ')} ${at.names}`,
      date: at.date
    })),
    ...file.people.map(([part, name, office, where, row]): Entry => {
      const page = part === 'event' ? nth(elections, where) : nth(missions, where);
      const address = part === 'event' ? electionAddress(page.id) : missionAddress(page.id);
      return {
        kind: 'person',
        label: name,
        detail: [office, parts[part](page.label)].filter(Boolean).join('; '),
        address: rowAddress(address, row),
        names: otherNames(name),
        date: 'at' in page ? page.at.date : page.date
      };
    }),
    ...file.places.map(([name, kind, mission, row]): Entry => {
      const at = nth(missions, mission);
      return {
        kind: 'place',
        label: name,
        detail: `${kind}; ${at.label}`,
        address: rowAddress(missionAddress(at.id), row),
        names: otherNames(name),
        date: at.at.date
      };
    }),
    ...file.sources.map(([id, title, publisher, published]): Entry => ({
      kind: 'source',
      label: title,
      detail: [publisher, published && day(published)].filter(Boolean).join(', '),
      address: sourceAddress(id),
      names: '',
      date: published
    }))
  ];
}

function nth<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new Error(`the search file names row ${index} of ${list.length}`);
  return found;
}
