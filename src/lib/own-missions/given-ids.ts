/** The ids that a draft's rows are given: what the row says, where the table's ids say something, else eight digits. */
import { newIds } from '$lib/dataset/new-ids';
import { resource } from '$lib/dataset/descriptor';
import type { Cells } from '$lib/dataset/row';
import { ownTables, type OwnRows, type OwnTable } from './own-mission';

/** The id that a row of a table should have by what it says; undefined where ids say nothing. */
export function spokenId(table: OwnTable, cells: Cells, rows: OwnRows): string | undefined {
  const { country = '', date = '', type = '', election = '', organization = '' } = cells;
  switch (table) {
    case 'elections':
      return `${country}-${date}-${type}`;
    case 'missions':
      return `${election}/${organization}`;
    case 'organizations':
      return slug(cells.abbreviation || cells.name) || 'organization';
    case 'sources':
      return sourceId(cells, rows.missions[0]?.election ?? '');
    case 'events':
      return [slug(election.slice(0, 3)), date.slice(0, 7), slug(cells.title) || 'event']
        .filter(Boolean)
        .join('-');
    default:
      return undefined;
  }
}

/** Whether a row's id is the one that it was given, so that it changes with the row. */
export function isGivenId(table: OwnTable, cells: Cells, rows: OwnRows): boolean {
  const spoken = spokenId(table, cells, rows);
  if (spoken === undefined || cells.id === undefined) return false;
  return cells.id === '' || cells.id.replace(/-\d$/, '') === spoken || cells.id === spoken;
}

/**
 * The id to give to a row.
 * @param taken the ids of our tables
 */
export function givenId(table: OwnTable, cells: Cells, rows: OwnRows, taken: ReadonlySet<string>): string {
  const others = new Set(ownTables.flatMap((name) => rows[name].map(({ id = '' }) => id)));
  others.delete(cells.id ?? '');
  const spoken = spokenId(table, cells, rows);
  if (spoken === undefined) return newIds(1, new Set([...taken, ...others]))[0] ?? '';
  // An election or a mission that is there already is not made another by another id.
  if (table === 'elections' || table === 'missions') return spoken;
  let id = spoken;
  for (let number = 2; taken.has(id) || others.has(id); number++) id = `${spoken}-${number}`;
  return id;
}

/** Whether a table's rows have ids. */
export const hasId = (table: OwnTable): boolean => resource(table).fields.some(({ name }) => name === 'id');

/** Whether a column is filled in by what other rows say, so that a reader mostly need not see it. */
export function isFilledIn(table: OwnTable, column: string): boolean {
  if (column === 'id' || column === 'contest') return true;
  if (table === 'missions' || table === 'elections') return false;
  return column === 'election' || (column === 'mission' && table !== 'events');
}

/** Publisher, country, year: `pan-afg-2009`. */
function sourceId({ publisher, published = '' }: Cells, election: string): string {
  const year = published.slice(0, 4) || election.slice(4, 8);
  return [slug(publisher) || 'source', slug(election.slice(0, 3)), slug(year)].filter(Boolean).join('-');
}

/** Letters and digits in lower case, parted by hyphens, at most about 24 of them. */
function slug(text = ''): string {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return words.length > 24 ? words.slice(0, 25).replace(/-[^-]*$/, '') : words;
}
