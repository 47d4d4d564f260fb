/** A proposal becomes a row of a draft, with all that the row rests on; or it ceases to be one. */
import { isNamed } from '$lib/own-missions/change-rows';
import type { MissionDraft } from '$lib/own-missions/mission-draft.svelte';
import type { OwnTable } from '$lib/own-missions/own-mission';
import type { Proposal } from '../proposal';
import { keyOf, missionKey } from './proposal-key';

export type DraftRows = Pick<MissionDraft, 'rows' | 'known' | 'add' | 'write' | 'remove'>;

/** What was read, and where. */
export interface Source {
  readonly text: string;
  readonly proposals: readonly Proposal[];
}

/** `ours`: it names an election or a mission that our tables have. */
export type State = 'open' | 'accepted' | 'ours';

/** A cell beside the columns of the table, which no file of rows has: it says which proposal the row came from. */
const cell = 'proposal';

/** The number of the row that a proposal became; -1 where it became none. */
export const rowOf = ({ rows }: Pick<DraftRows, 'rows'>, table: OwnTable, key: string): number =>
  rows[table].findIndex((cells) => cells[cell] === key);

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
  draft.write(table, index, cell, key);
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
    ({ id = '', [cell]: made }) => made !== undefined && !isNamed(draft.rows, 'organizations', id)
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

/** The columns that a draft fills in itself, or that name other rows. */
const settled = new Set(['id', 'mission', 'election', 'source']);

function fill(draft: DraftRows, table: OwnTable, index: number, fields: Proposal['fields']): void {
  // What is counted says whether a number is a mission's or the election's.
  const columns = Object.entries(fields).sort(
    ([a], [b]) => Number(b === 'measure') - Number(a === 'measure')
  );
  for (const [column, value] of columns)
    if (!settled.has(column)) draft.write(table, index, column, String(value));
}

/** @returns the id that the draft, or our tables, have for a mission that proposals name */
function missionFor(draft: DraftRows, name: string, source: Source): string {
  const found =
    draft.rows.missions[rowOf(draft, 'missions', missionKey(name))] ??
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
  draft.write('missions', index, cell, missionKey(name));
  return draft.rows.missions[index]?.id ?? '';
}

function electionFor(draft: DraftRows, id: string, { proposals }: Source): string {
  if (draft.known.elections.some((election) => election.id === id)) return id;
  const proposal = proposals.find(({ table, fields }) => table === 'elections' && fields.id === id);
  const [, country = '', date = '', type = ''] = /^([A-Z]{3})-(\d{4}-\d\d-\d\d)-(.+)$/.exec(id) ?? [];
  const key = proposal ? keyOf(proposal) : `elections:${id}`;
  const found =
    draft.rows.elections[rowOf(draft, 'elections', key)] ??
    draft.rows.elections.find((election) => election.id === id);
  if (found) return found.id ?? '';
  const index = draft.add('elections');
  fill(draft, 'elections', index, { country, date, type, ...proposal?.fields });
  draft.write('elections', index, cell, key);
  return draft.rows.elections[index]?.id ?? '';
}

/** An organization that we do not know is called what the text calls it. */
function organizationFor(draft: DraftRows, id: string, mission: Proposal | undefined, text: string): string {
  if (draft.known.organizations.some((organization) => organization.id === id)) return id;
  const key = `organizations:${id}`;
  const found = draft.rows.organizations[rowOf(draft, 'organizations', key)];
  if (found) return found.id ?? '';
  const index = draft.add('organizations');
  const name = mission ? text.slice(mission.start, mission.end).replaceAll(/\s+/g, ' ').trim() : id;
  draft.write('organizations', index, 'name', name);
  draft.write('organizations', index, cell, key);
  return draft.rows.organizations[index]?.id ?? '';
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
  return draft.rows.events[rowOf(draft, 'events', keyOf(nearest))]?.id ?? '';
}
