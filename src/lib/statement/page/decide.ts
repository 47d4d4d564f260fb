/** A proposal becomes a row of a draft, with all that the row rests on; or it ceases to be one. */
import { isNamed } from '$lib/own-missions/change-rows';
import { onceKey } from '$lib/own-missions/known';
import { ownTables, type OwnTable } from '$lib/own-missions/own-mission';
import type { PageFacts } from '../files/file-text';
import type { Proposal } from '../proposal';
import { keyOf } from './proposal-key';
import {
  addRow,
  electionFor,
  fill,
  isOfDocument,
  missionFor,
  proposalCell,
  rowOf,
  type DraftRows,
  type Source
} from './rows-above';

/** `ours`: our tables have the very thing, and nothing is to be added for it. */
export type State = 'open' | 'accepted' | 'ours';

/** Whether our tables say this of the mission already and take it once alone: a member, a standard. */
export function isOnceOurs({ once }: Pick<DraftRows['known'], 'once'>, { table, fields }: Proposal): boolean {
  return table !== 'missions' && once.has(onceKey(table, fields) ?? '');
}

/**
 * Makes a row of a proposal, and rows for its mission, organization and election where the draft has none and we neither; none
 * where our tables have the very thing.
 */
export function accept(draft: DraftRows, proposal: Proposal, source: Source): void {
  const { table, fields } = proposal;
  const key = keyOf(proposal);
  if (rowOf(draft, table, key, source.document) >= 0 || isOnceOurs(draft.known, proposal)) return;
  if (table === 'missions') return void missionFor(draft, String(fields.id ?? fields.organization), source);
  if (table === 'elections' && fields.id) return void electionFor(draft, String(fields.id), source);
  const above = {
    ...(fields.mission !== undefined && { mission: missionFor(draft, String(fields.mission), source) }),
    ...(fields.election !== undefined && { election: electionFor(draft, String(fields.election), source) }),
    ...(table === 'participants' && { event: eventFor(draft, proposal, source) })
  };
  const index = addRow(draft, table, source.document);
  fill(draft, table, index, fields);
  for (const [column, id] of Object.entries(above)) draft.write(table, index, column, id);
  if (table === 'figures' && fields.mission === undefined) draft.write(table, index, 'mission', '');
  draft.write(table, index, proposalCell, key);
}

/**
 * Takes the row of a proposal out of the draft.
 * @returns why that cannot be, in a sentence; null where it is done
 */
export function withdraw(draft: DraftRows, table: OwnTable, key: string, document: string): string | null {
  const index = rowOf(draft, table, key, document);
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

/** Adds the document to a draft, as far as its page or the text itself says what it is. */
export function beginSource(draft: DraftRows, text: string, known: PageFacts, document: string): void {
  const index = addRow(draft, 'sources', document);
  const { title, publisher, url, published } = known;
  const first = text.trim().split('\n', 1)[0]?.trim() ?? '';
  const name = title || (first.endsWith('.') ? '' : first);
  fill(draft, 'sources', index, {
    ...(name.length > 0 && name.length <= 250 && { title: name }),
    ...(publisher && { publisher }),
    ...(url && { url }),
    published,
    read: 'whole',
    language: 'en'
  });
}

/** Lets every row of a document name one that we have; the draft's own goes where none names it any more. */
export function nameInAll(draft: DraftRows, source: string, document: string): void {
  for (const table of ownTables)
    for (const [index, cells] of draft.rows[table].entries())
      if (cells.source !== undefined && isOfDocument(cells, document))
        draft.write(table, index, 'source', source);
  for (let index = draft.rows.sources.length - 1; index >= 0; index--) {
    const cells = draft.rows.sources[index];
    if (cells && isOfDocument(cells, document) && !isNamed(draft.rows, 'sources', cells.id ?? ''))
      draft.remove('sources', index);
  }
}

/** The meeting that the text speaks of where it names a participant; empty where it speaks of none. */
function eventFor(draft: DraftRows, { start }: Proposal, source: Source): string {
  const meetings = source.proposals.filter(
    ({ table, fields }) => table === 'events' && ['joint-meeting', 'seminar'].includes(String(fields.kind))
  );
  const distance = (event: Proposal) => Math.abs(event.start - start);
  const [nearest] = meetings.sort((a, b) => distance(a) - distance(b));
  if (!nearest) return '';
  accept(draft, nearest, source);
  return draft.rows.events[rowOf(draft, 'events', keyOf(nearest), source.document)]?.id ?? '';
}
