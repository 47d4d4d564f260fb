import type { Packed } from '$lib/questions/pack';
import { unpack } from '$lib/questions/pack';
import type { RowOf } from '$lib/questions/question';

/** How the list of elections travels in its page. An election's id says its country, day and type. */
export const electionColumns = {
  id: 'text',
  early: 'text?',
  round: 'number?',
  missions: 'number',
  organizations: 'text?',
  endorsing: 'number',
  qualified: 'number',
  critical: 'number',
  observers: 'number?',
  observers_status: 'text?',
  turnout: 'number?'
} as const;

type Columns = RowOf<typeof electionColumns>;

/** An election in a line of the list. */
export interface ElectionRow extends Omit<Columns, 'organizations' | 'early'> {
  country: string;
  date: string;
  type: string;
  /** Null where it is not recorded. */
  early: boolean | null;
  /** Who observed, by id. */
  organizations: readonly string[];
}

/** The elections of a packed page, in their order. */
export function unpackElections(packed: Packed): ElectionRow[] {
  return (unpack(packed, electionColumns) as Columns[]).map((row) => ({
    ...row,
    country: row.id.slice(0, 3),
    date: row.id.slice(4, 14),
    type: row.id.slice(15),
    early: row.early === null ? null : row.early === 'true',
    organizations: row.organizations?.split(' ') ?? []
  }));
}
