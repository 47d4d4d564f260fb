import { replaceState } from '$app/navigation';
import type { Board, BoardPart } from '$lib/link/board';
import { formatBoard } from '$lib/link/format-board';
import { keepBoard, keptBoards } from '$lib/link/kept-boards';
import { parseBoard } from '$lib/link/parse-board';
import type { Known } from '$lib/link/parse-view';

/** A part in its place, with a number that stays its own while it is moved and changed. */
export interface PlacedPart {
  key: number;
  part: BoardPart;
  /** What of it could not be read. */
  notices: readonly string[];
}

/** A board whose parts can be told from one another. */
export interface Composed extends Omit<Board, 'parts'> {
  parts: readonly PlacedPart[];
}

/** The board of an address, and what a reader does to it. The address is its store; each change can be taken back. */
export class BoardState {
  readonly #known: Known;
  readonly #version: string;
  #nextKey = 1;
  /** Under which fragment the board is kept as the reader's own; null while it is not theirs. */
  #kept: string | null = null;
  #composed = $state.raw<Composed | null>(null);
  #notices = $state.raw<readonly string[]>([]);
  #past = $state.raw<readonly Composed[]>([]);
  #future = $state.raw<readonly Composed[]>([]);

  /**
   * @param known the ids that exist, and the questions that a board may show
   * @param version of the data, for a board that names none yet
   */
  constructor(known: Known, version: string) {
    this.#known = known;
    this.#version = version;
  }

  /** Null until the address has been read. */
  get composed(): Composed | null {
    return this.#composed;
  }

  /** What of the address could not be read, besides its parts. */
  get notices(): readonly string[] {
    return this.#notices;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /**
   * Reads the address: call it once the page is live, and whenever its fragment changes. Filters that stand in its query, as on
   * other pages, hold too.
   */
  read(): void {
    const { board, notices, partNotices } = parseBoard(
      `${location.hash}&${location.search.slice(1)}`,
      this.#known
    );
    const parts = board.parts.map((part, i) => this.placed(part, partNotices[i]));
    this.#composed = { ...board, parts };
    this.#notices = notices;
    this.#kept = keptBoards().find(({ fragment }) => fragment === location.hash)?.fragment ?? null;
    this.#past = [];
    this.#future = [];
  }

  /** Makes the board the reader's own: from now on it is kept in the browser. */
  take(): void {
    this.#kept ??= '';
  }

  /** A part that has no place yet. */
  placed(part: BoardPart, notices: readonly string[] = []): PlacedPart {
    return { key: this.#nextKey++, part, notices };
  }

  /** Changes the board and its address. */
  change(change: Partial<Composed>): void {
    if (!this.#composed) return;
    this.#past = [...this.#past, this.#composed];
    this.#future = [];
    this.#show({ ...this.#composed, version: this.#composed.version ?? this.#version, ...change });
  }

  undo(): void {
    const before = this.#past.at(-1);
    if (!before || !this.#composed) return;
    this.#past = this.#past.slice(0, -1);
    this.#future = [this.#composed, ...this.#future];
    this.#show(before);
  }

  redo(): void {
    const [after, ...later] = this.#future;
    if (!after || !this.#composed) return;
    this.#past = [...this.#past, this.#composed];
    this.#future = later;
    this.#show(after);
  }

  #show(composed: Composed): void {
    this.#composed = composed;
    const fragment = formatBoard(asBoard(composed));
    const theme = /[?&](theme=(?:light|dark))(?:&|$)/.exec(location.search)?.[1];
    const page = location.pathname + (theme ? `?${theme}` : '');
    // eslint-disable-next-line svelte/no-navigation-without-resolve -- the page itself
    replaceState(page + fragment, {});
    if (this.#kept === null || !fragment) return;
    keepBoard({ title: composed.title, fragment }, this.#kept);
    this.#kept = fragment;
  }
}

/** The board as its address has it. */
export const asBoard = (composed: Composed): Board => ({
  ...composed,
  parts: composed.parts.map(({ part }) => part)
});
