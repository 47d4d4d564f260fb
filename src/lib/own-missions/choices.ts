/** What may be chosen for a cell: the codes of its column, or the rows that it may name. */
import { categories, field, resource } from '$lib/dataset/descriptor';
import type { Cells } from '$lib/dataset/row';
import { day } from '$lib/ui/words';
import type { Known } from './known';
import type { OwnRows, OwnTable } from './own-mission';

/** A value, and what it is called. */
export type Choice = readonly [value: string, label: string];

export interface ChoiceGroup {
  /** Empty where there is one group only. */
  label: string;
  choices: Choice[];
}

/** What the draft has, and what we have. */
interface Means {
  rows: OwnRows;
  known: Known;
  /** Ids of the documents of ours that the draft may name. */
  cited: readonly string[];
}

/** The choices for a cell in their groups; null where it is written freely. */
export function choicesOf(table: OwnTable, column: string, cells: Cells, means: Means): ChoiceGroup[] | null {
  const { type, categories: codes } = field(table, column);
  if (codes) return one(codes.map(({ value, label }): Choice => [value, label]));
  if (type === 'boolean')
    return one([
      ['true', 'Yes'],
      ['false', 'No']
    ]);
  if (table === 'members' && column === 'member') return cells.kind === 'country' ? countries(means) : null;
  const key = resource(table).foreignKeys.find(({ fields }) => fields.includes(column));
  switch (key?.reference.resource) {
    case 'countries':
      return countries(means);
    case 'elections':
      return column === 'contest' ? contests(cells, means) : elections(means);
    case 'organizations':
      return organizations(means);
    case 'missions':
      return missions(table, cells, means);
    case 'sources':
      return sources(means);
    case 'events':
      return one(means.rows.events.map(({ id = '', title }): Choice => [id, title || id]));
    default:
      return null;
  }
}

/** Azerbaijan, 7 Feb 2024, presidential */
export function electionLabel(election: Cells, known: Known): string {
  const { country = '', date = '', type = '' } = election;
  const parts = [
    known.countries.find(({ id }) => id === country)?.name ?? country,
    Number.isNaN(Date.parse(date)) ? date : day(date),
    (categories('elections', 'type').find(({ value }) => value === type)?.label ?? type).toLowerCase()
  ];
  return parts.filter(Boolean).join(', ') || 'A new election';
}

const one = (choices: Choice[]): ChoiceGroup[] => [{ label: '', choices }];

const countries = ({ known }: Means): ChoiceGroup[] => one(ourCountries(known));

const ourCountries = once((known) =>
  byLabel(known.countries.map(({ id = '', name = '' }): Choice => [id, name]))
);

function elections({ rows, known }: Means): ChoiceGroup[] {
  const own = rows.elections.map((cells): Choice => [cells.id ?? '', electionLabel(cells, known)]);
  return own.length ? [{ label: 'Yours', choices: own }, ...ourElections(known)] : ourElections(known);
}

/** By country, the newest first. */
const ourElections = once((known) =>
  ourCountries(known)
    .map(([id, name]) => ({
      label: name,
      choices: known.elections
        .filter(({ country }) => country === id)
        .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
        .map((cells): Choice => [cells.id ?? '', electionLabel(cells, known)])
    }))
    .filter(({ choices }) => choices.length > 0)
);

/** The election itself, or an earlier one of its country. */
function contests({ id = '', country, date = '' }: Cells, { known }: Means): ChoiceGroup[] {
  const earlier = known.elections
    .filter((other) => other.country === country && other.id === other.contest && (other.date ?? '') <= date)
    .reverse()
    .map((cells): Choice => [cells.id ?? '', electionLabel(cells, known)]);
  return one([[id, 'This election itself'], ...earlier]);
}

function organizations({ rows, known }: Means): ChoiceGroup[] {
  const name = (cells: Cells): Choice => [
    cells.id ?? '',
    cells.abbreviation ? `${cells.name} (${cells.abbreviation})` : cells.name || 'A new organization'
  ];
  return [
    { label: 'Yours', choices: rows.organizations.map(name) },
    { label: 'In Scrutineer', choices: byLabel(known.organizations.map(name)) }
  ].filter(({ choices }) => choices.length > 0);
}

/** The missions of the draft; a mission is part of one at the same election, ours or the draft's. */
function missions(table: OwnTable, { id, election }: Cells, { rows, known }: Means): ChoiceGroup[] {
  const own = rows.missions.map((cells): Choice => [cells.id ?? '', cells.id ?? '']);
  if (table !== 'missions') return one(own);
  const ours = known.missions.filter((other) => other.election === election && !other.part_of);
  return one([
    ...own.filter(([other]) => other !== id),
    ...ours.map((cells): Choice => [cells.id ?? '', cells.id ?? ''])
  ]);
}

function sources({ rows, known, cited }: Means): ChoiceGroup[] {
  const name = (cells: Cells): Choice => [cells.id ?? '', documentName(cells)];
  return [
    { label: 'Yours', choices: rows.sources.map(name) },
    { label: 'In Scrutineer', choices: known.sources.filter(({ id = '' }) => cited.includes(id)).map(name) }
  ].filter(({ choices }) => choices.length > 0);
}

/** Publisher: title */
export const documentName = ({ publisher, title, id = '' }: Cells): string =>
  publisher && title ? `${publisher}: ${title}` : publisher || title || id;

/** Makes of our tables what is asked for with each letter that a reader writes. */
function once<T>(make: (known: Known) => T): (known: Known) => T {
  const made = new WeakMap<Known, { it: T }>();
  return (known) => {
    const kept = made.get(known) ?? { it: make(known) };
    made.set(known, kept);
    return kept.it;
  };
}

const byLabel = (choices: Choice[]): Choice[] => choices.sort(([, a], [, b]) => a.localeCompare(b));
