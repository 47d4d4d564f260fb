/** Drafts that pages were left with before they were kept: their own storage needs time, which a page that is left has not. */
import type { Draft, DraftKind } from './draft';
import { readList, storeList } from './list';

interface Left<Kept> {
  draft: Kept;
  /** The states that it may go on from. */
  from: readonly string[];
}

export class LeftDrafts<Kept extends Draft> {
  readonly #kind: DraftKind<Kept>;
  readonly #keep: (draft: Kept, from: readonly string[]) => Promise<unknown>;

  /** @param keep keeps a draft where it belongs */
  constructor(kind: DraftKind<Kept>, keep: (draft: Kept, from: readonly string[]) => Promise<unknown>) {
    this.#kind = kind;
    this.#keep = keep;
  }

  /**
   * Holds a draft until such drafts are opened again.
   * @param from the states that it may go on from
   */
  hold(draft: Kept, from: readonly string[]): void {
    storeList(this.#kind.leftKey, [...this.#held(), { draft, from }]);
  }

  /** Lets go of a draft that is kept by now. */
  letGo(kept: Kept): void {
    const { leftKey, stateOf } = this.#kind;
    const isOther = ({ draft }: Left<Kept>) => draft.id !== kept.id || stateOf(draft) !== stateOf(kept);
    storeList(leftKey, this.#held().filter(isOther));
  }

  /**
   * Keeps all that pages were left with: call it before one is opened.
   * @throws NotKeptError
   */
  async keepAll(): Promise<void> {
    for (const { draft, from } of this.#held()) {
      await this.#keep(draft, from);
      this.letGo(draft);
    }
  }

  #held(): Left<Kept>[] {
    return readList(this.#kind.leftKey)
      .map((item) => this.#read(item))
      .filter((left) => left !== null);
  }

  #read(item: unknown): Left<Kept> | null {
    if (typeof item !== 'object' || item === null || !('draft' in item && 'from' in item)) return null;
    const draft = this.#kind.read(item.draft);
    return draft && Array.isArray(item.from) ? { draft, from: item.from } : null;
  }
}
