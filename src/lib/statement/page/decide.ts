/** A proposal becomes a row of a draft, with all that the row rests on; or it ceases to be one. */
import { isNamed } from '$lib/own-missions/change-rows';
import { ownTables, type OwnTable } from '$lib/own-missions/own-mission';
import type { Proposal } from '../proposal';
import { keyOf } from './proposal-key';
import {
  electionFor,
  fill,
  missionFor,
  proposalCell,
  rowOf,
  type DraftRows,
  type Source
} from './rows-above';

/** `ours`: it names an election or a mission that our tables have. */
export type State = 'open' | 'accepted' | 'ours';

export function stateOf(draft: DraftRows | undefined, isOurs: boolean, table: OwnTable, key: string): State {
  if (isOurs) return 'ours';
  return draft && rowOf(draft, table, key) >= 0 ? 'accepted' : 'open';
}

/** Makes a row of a proposal, and rows for its mission, organization and election where the draft has none and we neither. */
export function accept(draft: DraftRows, proposal: Proposal, source: Source): void {
  const { table, fields } = proposal;
  const key = keyOf(proposal);
  if (rowOf(draft, table, key) >= 0) return;
  if (table === 'missions') return void missionFor(draft, String(fields.id ?? fields.organization), source);
  if (table === 'elections' && fields.id) return void electionFor(draft, String(fields.id), source);
  const above = {
    ...(fields.mission !== undefined && { mission: missionFor(draft, String(fields.mission), source) }),
    ...(fields.election !== undefined && { election: electionFor(draft, String(fields.election), source) }),
    ...(table === 'participants' && { event: eventFor(draft, proposal, source) })
  };
  const index = draft.add(table);
  fill(draft, table, index, fields);
  for (const [column, id] of Object.entries(above)) draft.write(table, index, column, id);
  if (table === 'figures' && fields.mission === undefined) draft.write(table, index, 'mission', '');
  if (draft.rows[table][index]?.source === '') draft.write(table, index, 'source', namedSource(draft));
  draft.write(table, index, proposalCell, key);
}

/**
 * Takes the row of a proposal out of the draft.
 * @returns why that cannot be, in a sentence; null where it is done
 */
export function withdraw(draft: DraftRows, table: OwnTable, key: string): string | null {
  const index = rowOf(draft, table, key);
  if (index < 0) return null;
  if (isNamed(draft.rows, table, draft.rows[table][index]?.id ?? ''))
    return 'Other rows that you accepted name this one: reject them first.';
  draft.remove(table, index);
  const unnamed = draft.rows.organizations.findIndex(
    ({ id = '', [proposalCell]: made }) => made !== undefined && !isNamed(draft.rows, 'organizations', id)
  );
  if (unnamed >= 0) draft.remove('organizations', unnamed);
  return null;
}

/** What a draft begins with: the document, as far as the text itself says what it is. */
export function beginSource(draft: DraftRows, text: string, published: string): void {
  const index = draft.add('sources');
  const first = text.trim().split('\n', 1)[0]?.trim() ?? '';
  const isTitle = first.length > 0 && first.length <= 250 && !first.endsWith('.');
  fill(draft, 'sources', index, {
    ...(isTitle && { title: first }),
    published,
    read: 'whole',
    language: 'en'
  });
}

/** Lets every row name a document that we have; the draft's own goes where none names it any more. */
export function nameInAll(draft: DraftRows, source: string): void {
  for (const table of ownTables)
    for (const [index, cells] of draft.rows[table].entries())
      if (cells.source !== undefined) draft.write(table, index, 'source', source);
  for (let index = draft.rows.sources.length - 1; index >= 0; index--)
    if (!isNamed(draft.rows, 'sources', draft.rows.sources[index]?.id ?? '')) draft.remove('sources', index);
}

/** The document that rows of the draft name already. */
const namedSource = ({ rows }: Pick<DraftRows, 'rows'>): string =>
  ownTables.flatMap((table) => rows[table].flatMap(({ source }) => source || [])).at(0) ?? '';

/** The meeting that the text speaks of where it names a participant; empty where it speaks of none. */
function eventFor(draft: DraftRows, { start }: Proposal, source: Source): string {
  const meetings = source.proposals.filter(
    ({ table, fields }) => table === 'events' && ['joint-meeting', 'seminar'].includes(String(fields.kind))
  );
  const distance = (event: Proposal) => Math.abs(event.start - start);
  const [nearest] = meetings.sort((a, b) => distance(a) - distance(b));
  if (!nearest) return '';
  accept(draft, nearest, source);
  return draft.rows.events[rowOf(draft, 'events', keyOf(nearest))]?.id ?? '';
}
