/** Rows of every table that names a source, in words. */
import { rowById, rowNamed } from '$lib/dataset/lookup.server';
import type { FigureRow, TableRows } from '$lib/dataset/rows';
import { count, day, number } from '$lib/ui/words';
import { labelOf } from './labels.server';
import type { CitingTable, TakenItem } from './taken';

type Describers = { readonly [N in CitingTable]: (row: TableRows[N]) => TakenItem };

/** Parts of a sentence that are there, parted by commas. */
const parts = (...said: (string | null | undefined | false)[]) => said.filter(Boolean).join(', ');

/** `Türkiye (Ankara, 2 stations)`; no brackets where nothing is known of it. */
const bracketed = (name: string, ...said: (string | null | false)[]) =>
  parts(...said) ? `${name} (${parts(...said)})` : name;

const countryName = (id: string) => rowById('countries', id)?.name ?? id;

const describers: Describers = {
  conclusions: ({ id, stance, basis, summary, terms, stage }) => ({
    id,
    stance,
    basis,
    head: parts('Conclusion', stage && labelOf('conclusions', 'stage', stage).toLowerCase()),
    text: terms ? `${summary} In its own words: ${quoted(terms)}.` : summary
  }),
  statements: ({ id, kind, speaker, terms, summary }) => ({
    id,
    head: parts(labelOf('statements', 'kind', kind), speaker),
    text: terms ? `${summary} In its own words: ${quoted(terms)}.` : summary
  }),
  figures: (row) => ({
    id: row.id,
    status: row.status,
    head: labelOf('figures', 'measure', row.measure),
    text: valueOf(row) + (row.note ? ` (${row.note})` : '')
  }),
  findings: ({ id, theme, polarity, kind, summary }) => ({
    id,
    head: `${labelOf('findings', 'theme', theme)}, ${kind === 'finding' ? polarity : labelOf('findings', 'kind', kind).toLowerCase()}`,
    text: summary
  }),
  milestones: ({ id, event, date, planned, note }) => ({
    id,
    head: labelOf('milestones', 'event', event),
    text: parts(day(date), planned && 'as planned beforehand') + (note ? ` (${note})` : '')
  }),
  heads: ({ id, name, title }) => ({ id, head: name, text: title ?? '' }),
  members: ({ id, kind, member }) => ({
    id,
    head: '',
    text: kind === 'country' ? countryName(member) : member
  }),
  places: ({ id, name, kind, stations_visited: stations }) => ({
    id,
    head: '',
    text: bracketed(
      name,
      kind !== 'city' && labelOf('places', 'kind', kind).toLowerCase(),
      stations !== null && count(stations, 'station')
    )
  }),
  meetings: ({ id, institution, person, role, date }) => ({
    id,
    head: institution,
    text: parts(person, role, date && day(date))
  }),
  standards: ({ standard }) => ({ id: null, head: '', text: standard }),
  events: ({ id, kind, title, date, place, summary }) => ({
    id,
    head: labelOf('events', 'kind', kind),
    text: `${parts(title, place, day(date))}. ${summary}`
  }),
  participants: ({ event, person, role, institution }) => ({
    id: event,
    head: person ?? institution,
    text: `${parts(role, person && institution)}; at: ${rowNamed('events', event).title}`
  }),
  polling_abroad: ({ country, city, stations }) => ({
    id: null,
    head: '',
    text: bracketed(countryName(country), city, stations !== null && count(stations, 'station'))
  }),
  provisions: ({ id, topic, summary }) => ({
    id,
    head: labelOf('provisions', 'topic', topic),
    text: summary
  })
};

/** A row of a table, as the page of its document shows it. */
export function describeRow<N extends CitingTable>(table: N, row: TableRows[N]): TakenItem {
  return describers[table](row);
}

const precision = { exact: '', about: 'about ', 'at-least': 'at least ' } as const;

/** `about 300, planned, as of 5 Jan 2024, said by the head of mission` */
export function valueOf({ measure, value, precision: exactness, status, as_of, said_by }: FigureRow): string {
  return parts(
    `${precision[exactness]}${number(value)}${measure === 'turnout-percent' ? ' %' : ''}`,
    status,
    as_of && `as of ${day(as_of)}`,
    said_by && `said by ${said_by}`
  );
}

const quoted = (terms: string) =>
  terms
    .split('; ')
    .map((term) => `“${term}”`)
    .join(', ');
