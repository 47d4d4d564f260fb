/** What a mission's rows hold, gathered and named for its page: composition, places, meetings, findings, statements. */
import { categories } from '$lib/dataset/descriptor';
import { rowById, rowNamed, rowsWhere } from '$lib/dataset/lookup.server';
import type { AliasKind, FindingKind } from '$lib/dataset/rows';
import { linkedNote } from '$lib/records/note.server';
import { labelOf, labelOrNull } from './labels.server';
import type { FindingGroup, MissionPageData } from './mission-page';
import { gather } from './row-refs';

const aliasesOf = (kind: AliasKind, name: string) =>
  rowsWhere('aliases', 'name', name)
    .filter((row) => row.kind === kind)
    .map(({ alias, note }) => ({ alias, note }));

const spellings = (name: string) => aliasesOf('person', name).map(({ alias }) => alias);

export const headsOf = (mission: string): MissionPageData['heads'] =>
  gather(rowsWhere('heads', 'mission', mission), ({ name, title }) => ({
    name,
    title,
    aliases: spellings(name)
  }));

export function membersOf(mission: string): MissionPageData['members'] {
  const members = gather(rowsWhere('members', 'mission', mission), ({ kind, member }) => ({
    kind,
    member,
    name: kind === 'country' ? (rowById('countries', member)?.name ?? member) : member
  }));
  return members.sort((a, b) => (a.kind + a.name < b.kind + b.name ? -1 : 1));
}

export const placesOf = (mission: string): MissionPageData['places'] =>
  gather(rowsWhere('places', 'mission', mission), ({ name, kind, team, stations_visited }) => ({
    name,
    kind: labelOf('places', 'kind', kind),
    team,
    stations: stations_visited,
    aliases: aliasesOf('place', name)
  }));

/** Notes on the mission's documents that are about the names of its places, each after the document that it is on. */
export function placeNotesOf(
  places: MissionPageData['places'],
  sources: readonly string[]
): MissionPageData['placeNotes'] {
  const names = places.flatMap(({ name, aliases }) => [name, ...aliases.map(({ alias }) => alias)]);
  return [...new Set(sources)]
    .flatMap((source) => rowsWhere('source_notes', 'source', source))
    .filter(({ words, reading }) => names.some((name) => `${words} ${reading}`.includes(name)))
    .map(({ source, note }) => [
      { source, publisher: rowNamed('sources', source).publisher },
      ': ',
      ...linkedNote(note)
    ]);
}

export const meetingsOf = (mission: string): MissionPageData['meetings'] =>
  gather(
    [...rowsWhere('meetings', 'mission', mission)].sort((a, b) =>
      (a.date ?? '9999') < (b.date ?? '9999') ? -1 : 1
    ),
    ({ person, role, institution, category, level, purpose, date }) => ({
      person,
      aliases: person ? spellings(person) : [],
      role,
      institution,
      category: labelOf('meetings', 'category', category),
      level: labelOrNull('meetings', 'level', level),
      purpose,
      date
    })
  );

const kinds: readonly FindingKind[] = ['finding', 'recommendation', 'briefing', 'activity'];

/** Findings, recommendations, briefings and activities apart, each by theme in the codebook's order. */
export function findingsOf(mission: string): FindingGroup[] {
  const rows = rowsWhere('findings', 'mission', mission);
  return kinds
    .map((kind) => ({
      kind,
      themes: categories('findings', 'theme')
        .map(({ value, label }) => ({
          theme: value,
          label,
          findings: gather(
            rows.filter((row) => row.kind === kind && row.theme === value),
            ({ summary, polarity, scope }) => ({ summary, polarity, scope })
          )
        }))
        .filter(({ findings }) => findings.length)
    }))
    .filter(({ themes }) => themes.length);
}

export const statementsOf = (mission: string): MissionPageData['statements'] =>
  gather(rowsWhere('statements', 'mission', mission), ({ kind, speaker, terms, summary }) => ({
    kind,
    label: labelOf('statements', 'kind', kind),
    speaker,
    terms: terms ? terms.split('; ') : [],
    summary
  }));

export const standardsOf = (mission: string): MissionPageData['standards'] =>
  gather(rowsWhere('standards', 'mission', mission), ({ standard }) => ({ standard }));

export function milestonesOf(mission: string): MissionPageData['milestones'] {
  const order = categories('milestones', 'event').map(({ value }) => value);
  return gather(rowsWhere('milestones', 'mission', mission), ({ event, date, planned, note }) => ({
    event,
    label: labelOf('milestones', 'event', event),
    date,
    planned,
    note
  })).sort((a, b) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : order.indexOf(a.event) - order.indexOf(b.event)
  );
}
