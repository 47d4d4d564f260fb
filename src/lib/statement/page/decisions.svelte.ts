/** What a reader decides of the proposals: rows of a draft as `/contribute/` has them, which is the only truth of what is accepted. */
import { Checker } from '$lib/own-missions/checker';
import { keptMissions } from '$lib/own-missions/kept-missions';
import { MissionDraft } from '$lib/own-missions/mission-draft.svelte';
import { newOwnMission, ownTables, type OwnMission, type OwnTable } from '$lib/own-missions/own-mission';
import type { Proposal } from '../proposal';
import { accept, beginSource, stateOf, withdraw, type State } from './decide';
import { corrections } from './describe';
import type { OwnStatements } from './own-statements.svelte';
import { keyOf } from './proposal-key';
import { rowOf } from './rows-above';
import type { Read } from './text-reading.svelte';

export type Decided = State | 'rejected';

export class Decisions {
  readonly #statements: OwnStatements;
  #checker: Promise<Checker> | undefined;
  #draft = $state.raw<MissionDraft>();
  #isFetching = $state(false);
  #failure = $state('');
  readonly #ours = $derived.by(() => oursOf(this.read));

  constructor(statements: OwnStatements) {
    this.#statements = statements;
  }

  /** Undefined until something is accepted. */
  get draft(): MissionDraft | undefined {
    return this.#draft;
  }

  get isFetching(): boolean {
    return this.#isFetching;
  }

  /** Why a decision could not be taken. */
  get failure(): string {
    return this.#failure;
  }

  get read(): Read {
    const { read } = this.#statements.reading;
    if (!read) throw new Error('Nothing is decided before a text is read.');
    return read;
  }

  /** Proposals in the order in which one needs the other. */
  get proposals(): readonly Proposal[] {
    const place = ({ table }: Proposal) => ownTables.indexOf(table);
    return [...this.read.reading.proposals].sort((a, b) => place(a) - place(b));
  }

  stateOf(table: OwnTable, key: string): Decided {
    const state = stateOf(this.#draft, this.#ours.has(key), table, key);
    return state === 'open' && this.#statements.open.rejected.includes(key) ? 'rejected' : state;
  }

  /** The keys of all proposals in this state. */
  keysIn(state: Decided, table?: OwnTable): string[] {
    return this.proposals
      .filter((proposal) => table === undefined || proposal.table === table)
      .map((proposal) => [proposal.table, keyOf(proposal)] as const)
      .filter(([of, key]) => this.stateOf(of, key) === state)
      .map(([, key]) => key);
  }

  rowOf(table: OwnTable, key: string): number {
    return this.#draft ? rowOf(this.#draft, table, key) : -1;
  }

  /** What the row of a proposal says otherwise than the proposal: the column's title and the value in words. */
  correctionsOf(table: OwnTable, key: string): ReturnType<typeof corrections> {
    const proposal = this.read.reading.proposals.find((one) => keyOf(one) === key);
    const cells = this.#draft?.rows[table][this.rowOf(table, key)];
    return proposal && cells ? corrections(proposal, cells, this.read.lexicon) : [];
  }

  /** Opens the draft of what was accepted before, where one is kept. */
  async continueKept(): Promise<void> {
    const { draft } = this.#statements.open;
    if (draft === '') return;
    await keptMissions.left.keepAll().catch(() => undefined);
    const mission = await keptMissions.find(draft).catch(() => null);
    if (mission) await this.#openDraft(mission);
  }

  async accept(keys: readonly string[]): Promise<void> {
    const { read, proposals } = this;
    const { id } = this.#statements.open;
    const draft = this.#draft ?? (await this.#begin(read.text));
    // While the tables were fetched, the reader may have gone on to another statement.
    if (!draft || this.#statements.open.id !== id) return;
    const source = { text: read.text, proposals: read.reading.proposals };
    for (const proposal of proposals) if (keys.includes(keyOf(proposal))) accept(draft, proposal, source);
    this.takeBack(keys);
    this.#statements.write({ draft: draft.mission.id });
  }

  reject(keys: readonly string[]): void {
    this.#failure = '';
    const done: string[] = [];
    // Rows go before those that they name.
    for (const proposal of [...this.proposals].reverse()) {
      const key = keyOf(proposal);
      if (!keys.includes(key)) continue;
      const why = this.#draft ? withdraw(this.#draft, proposal.table, key) : null;
      if (why) this.#failure = why;
      else done.push(key);
    }
    const { rejected } = this.#statements.open;
    this.#statements.write({ rejected: [...rejected, ...done.filter((key) => !rejected.includes(key))] });
  }

  /** Proposals that were rejected are open again. */
  takeBack(keys: readonly string[]): void {
    const { rejected } = this.#statements.open;
    if (rejected.some((key) => keys.includes(key)))
      this.#statements.write({ rejected: rejected.filter((key) => !keys.includes(key)) });
  }

  /** Another tab may have gone on with the draft, or removed it. */
  async follow(): Promise<void> {
    const draft = this.#draft;
    if (!draft) return;
    const kept = await keptMissions.find(draft.mission.id).catch(() => null);
    if (kept) draft.follow(kept);
  }

  leave(): void {
    this.#draft?.keeper.leave();
  }

  async end(): Promise<void> {
    await this.#draft?.close();
    (await this.#checker?.catch(() => undefined))?.end();
  }

  async #begin(text: string): Promise<MissionDraft | undefined> {
    const draft = await this.#openDraft(newOwnMission());
    const { published } = this.#statements.open;
    if (draft?.rows.sources.length === 0) beginSource(draft, text, published);
    return draft;
  }

  async #openDraft(mission: OwnMission): Promise<MissionDraft | undefined> {
    this.#failure = '';
    this.#isFetching = true;
    try {
      this.#checker ??= Checker.open();
      const checker = await this.#checker;
      // What was pressed twice meanwhile has one draft.
      this.#draft ??= new MissionDraft(mission, checker);
    } catch (error) {
      this.#checker = undefined;
      this.#failure = error instanceof Error ? error.message : String(error);
    }
    this.#isFetching = false;
    return this.#draft;
  }
}

/** The proposals that name an election or a mission of our tables: nothing is to be added for them. */
function oursOf({ reading, lexicon }: Read): ReadonlySet<string> {
  const elections = new Set(lexicon.elections.map(({ id }) => id));
  const isOurs = ({ table, fields }: Proposal) => table === 'elections' && elections.has(String(fields.id));
  return new Set(reading.proposals.filter(isOurs).map(keyOf));
}
