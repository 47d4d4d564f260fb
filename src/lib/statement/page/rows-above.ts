/** The rows that a proposal rests on: its mission, the organization and the election of that, made where neither the draft nor we have them. */
import type { Cells } from '$lib/dataset/row';
import { onceKey } from '$lib/own-missions/known';
import type { MissionDraft } from '$lib/own-missions/mission-draft.svelte';
import { ownTables, type OwnTable } from '$lib/own-missions/own-mission';
import type { Proposal } from '../proposal';
import { organizationKind } from './organization-kind';
import { keyOf, missionKey } from './proposal-key';

export type DraftRows = Pick<MissionDraft, 'rows' | 'known' | 'add' | 'write' | 'remove'>;

/** What was read, and where. */
export interface Source {
  readonly text: string;
  readonly proposals: readonly Proposal[];
  /** Which of a draft's documents it is: empty for the one that the draft began with. */
  readonly document: string;
}

/** Cells beside the columns of the table, which no file of rows has: which proposal the row came from, of which document. */
export const proposalCell = 'proposal';
const documentCell = 'document';

export const isOfDocument = (cells: Cells, document: string): boolean =>
  (cells[documentCell] ?? '') === document;

/** What a draft has once, however many of its documents say so. */
const isShared = (table: OwnTable): boolean =>
  table === 'elections' || table === 'organizations' || onceKey(table, {}) !== undefined;

/** The number of the row that a proposal became; -1 where it became none. */
export const rowOf = (
  { rows }: Pick<DraftRows, 'rows'>,
  table: OwnTable,
  key: string,
  document: string
): number =>
  rows[table].findIndex(
    (cells) => cells[proposalCell] === key && (isShared(table) || isOfDocument(cells, document))
  );

/** @returns the number of a new row that names the document */
export function addRow(draft: DraftRows, table: OwnTable, document: string): number {
  const index = draft.add(table);
  if (document !== '') draft.write(table, index, documentCell, document);
  if (draft.rows[table][index]?.source !== undefined)
    draft.write(table, index, 'source', sourceOf(draft, document));
  return index;
}

/** What the rows of a document name: our own document, where the reader chose one, else that of the draft. */
function sourceOf({ rows }: Pick<DraftRows, 'rows'>, document: string): string {
  const isOf = (cells: Cells) => cells[proposalCell] !== undefined && isOfDocument(cells, document);
  const named = ownTables.flatMap((table) => rows[table].filter(isOf).flatMap(({ source }) => source || []));
  return named.at(0) ?? rows.sources.find((cells) => isOfDocument(cells, document))?.id ?? '';
}

/** The columns that a draft fills in itself, or that name other rows. */
const settled = new Set(['id', 'mission', 'election', 'source']);

/** Writes what a proposal says of the row itself. */
export function fill(draft: DraftRows, table: OwnTable, index: number, fields: Proposal['fields']): void {
  // What is counted says whether a number is a mission's or the election's.
  const columns = Object.entries(fields).sort(
    ([a], [b]) => Number(b === 'measure') - Number(a === 'measure')
  );
  for (const [column, value] of columns)
    if (!settled.has(column)) draft.write(table, index, column, String(value));
}

/** @returns the id that the draft, or our tables, have for a mission that proposals name */
export function missionFor(draft: DraftRows, name: string, source: Source): string {
  const found =
    draft.rows.missions[rowOf(draft, 'missions', missionKey(name), '')] ??
    draft.rows.missions.find(({ id }) => id === name);
  if (found) return found.id ?? '';
  const proposal = source.proposals.find((one) => keyOf(one) === missionKey(name));
  const slash = name.indexOf('/');
  const organization = organizationFor(draft, name.slice(slash + 1), proposal, source.text);
  const election = slash < 0 ? '' : electionFor(draft, name.slice(0, slash), source);
  const index = draft.add('missions');
  fill(draft, 'missions', index, proposal?.fields ?? {});
  draft.write('missions', index, 'election', election);
  draft.write('missions', index, 'organization', organization);
  draft.write('missions', index, proposalCell, missionKey(name));
  return draft.rows.missions[index]?.id ?? '';
}

/** @returns the id that the draft, or our tables, have for an election */
export function electionFor(draft: DraftRows, id: string, { proposals }: Source): string {
  if (draft.known.elections.some((election) => election.id === id)) return id;
  const proposal = proposals.find(({ table, fields }) => table === 'elections' && fields.id === id);
  const [, country = '', date = '', type = ''] = /^([A-Z]{3})-(\d{4}-\d\d-\d\d)-(.+)$/.exec(id) ?? [];
  const key = proposal ? keyOf(proposal) : `elections:${id}`;
  const found =
    draft.rows.elections[rowOf(draft, 'elections', key, '')] ??
    draft.rows.elections.find((election) => election.id === id);
  if (found) return found.id ?? '';
  const index = draft.add('elections');
  fill(draft, 'elections', index, { country, date, type, ...proposal?.fields });
  draft.write('elections', index, proposalCell, key);
  return draft.rows.elections[index]?.id ?? '';
}

/** An organization that we do not know is called what the text calls it. */
function organizationFor(draft: DraftRows, id: string, mission: Proposal | undefined, text: string): string {
  if (draft.known.organizations.some((organization) => organization.id === id)) return id;
  const key = `organizations:${id}`;
  const found = draft.rows.organizations[rowOf(draft, 'organizations', key, '')];
  if (found) return found.id ?? '';
  const index = draft.add('organizations');
  const name = mission ? text.slice(mission.start, mission.end).replaceAll(/\s+/g, ' ').trim() : id;
  draft.write('organizations', index, 'name', name);
  draft.write('organizations', index, 'kind', organizationKind(name, mission?.fields.format));
  draft.write('organizations', index, proposalCell, key);
  return draft.rows.organizations[index]?.id ?? '';
}
