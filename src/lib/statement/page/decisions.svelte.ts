/** What a reader decides of the proposals: rows of a draft as `/contribute/` has them, which is the only truth of what is accepted. */
import type { MissionDraft } from '$lib/own-missions/mission-draft.svelte';
import { ownTables, type OwnTable } from '$lib/own-missions/own-mission';
import type { Proposal } from '../proposal';
import { accept, isOnceOurs, withdraw } from './decide';
import { corrections } from './describe';
import type { OwnStatements } from './own-statements.svelte';
import { keyOf } from './proposal-key';
import { rowOf } from './rows-above';
import { TextDraft } from './text-draft.svelte';
import type { Read } from './text-reading.svelte';

/** `ours`: our tables have the very thing, and nothing is to be added for it. */
export type Decided = 'open' | 'accepted' | 'rejected' | 'ours';

export class Decisions {
  readonly drafts: TextDraft;
  readonly #statements: OwnStatements;
  #failure = $state('');
  readonly #ours = $derived.by(() => oursOf(this.read, this.draft));

  constructor(statements: OwnStatements) {
    this.#statements = statements;
    this.drafts = new TextDraft(statements);
  }

  /** Undefined until something is accepted. */
  get draft(): MissionDraft | undefined {
    return this.drafts.open;
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
    if (this.#ours.has(key)) return 'ours';
    if (this.rowOf(table, key) >= 0) return 'accepted';
    return this.#statements.open.rejected.includes(key) ? 'rejected' : 'open';
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
    return this.draft ? rowOf(this.draft, table, key, this.drafts.document) : -1;
  }

  /** What the row of a proposal says otherwise than the proposal: the column's title and the value in words. */
  correctionsOf(table: OwnTable, key: string): ReturnType<typeof corrections> {
    const proposal = this.read.reading.proposals.find((one) => keyOf(one) === key);
    const cells = this.draft?.rows[table][this.rowOf(table, key)];
    return proposal && cells ? corrections(proposal, cells, this.read.lexicon) : [];
  }

  /** Goes on with what was accepted before, where that is kept. */
  async continueKept(): Promise<void> {
    await this.#orFailure(this.drafts.continueKept());
  }

  async accept(keys: readonly string[]): Promise<void> {
    const { read, proposals } = this;
    const { id } = this.#statements.open;
    const draft = this.draft ?? (await this.#orFailure(this.drafts.begin(read.text)));
    // While the tables were fetched, the reader may have gone on to another statement.
    if (!draft || this.#statements.open.id !== id) return;
    this.#failure = '';
    const source = {
      text: read.text,
      proposals: read.reading.proposals,
      document: this.drafts.document
    };
    for (const proposal of proposals) if (keys.includes(keyOf(proposal))) accept(draft, proposal, source);
    this.takeBack(keys);
  }

  reject(keys: readonly string[]): void {
    this.#failure = '';
    const done: string[] = [];
    // Rows go before those that they name.
    for (const proposal of [...this.proposals].reverse()) {
      const key = keyOf(proposal);
      if (!keys.includes(key)) continue;
      const why = this.draft ? withdraw(this.draft, proposal.table, key, this.drafts.document) : null;
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

  async #orFailure<T>(doing: Promise<T>): Promise<T | undefined> {
    this.#failure = '';
    try {
      return await doing;
    } catch (error) {
      this.#failure = error instanceof Error ? error.message : String(error);
      return undefined;
    }
  }
}

/** The proposals that say what our tables have. More is known once the tables are fetched. */
function oursOf({ reading, lexicon }: Read, draft: MissionDraft | undefined): ReadonlySet<string> {
  const elections = new Set(lexicon.elections.map(({ id }) => id));
  const isOurs = (proposal: Proposal) =>
    (proposal.table === 'elections' && elections.has(String(proposal.fields.id))) ||
    (draft !== undefined && isOnceOurs(draft.known, proposal));
  return new Set(reading.proposals.filter(isOurs).map(keyOf));
}
