import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import { kinds, type Entry, type Kind } from './entry';
import { words } from './fold';

/** The entries of one kind that were found, the best first. */
export interface Group {
  kind: Kind;
  entries: Entry[];
}

export interface Found {
  /** The group with the best entry first; none where nothing was found. */
  groups: Group[];
  total: number;
  /** Nothing is spelled as asked: these are the entries nearest to it. */
  near: boolean;
  /** Where nothing was found: what else could be asked. */
  suggestions: string[];
}

const boosts: Readonly<Record<Kind, number>> = {
  country: 5,
  organization: 3,
  question: 2,
  notebook: 2,
  board: 2,
  election: 1.6,
  mission: 1.3,
  person: 1.2,
  place: 1.1,
  source: 0.6
};

/** Longer words may be mistyped more; numbers and short words not at all. */
const letters = (word: string) => (/\d/.test(word) || word.length < 4 ? false : word.length < 8 ? 1 : 2);

/**
 * Finds entries by the beginnings of words. All words asked for must be there; only where they are nowhere together,
 * misspelled ones are tried, and that is said. In Node and in the page the same.
 */
export class SearchIndex {
  readonly #entries: readonly Entry[];
  readonly #index: MiniSearch<Entry & { id: number }>;

  constructor(entries: readonly Entry[]) {
    this.#entries = entries;
    this.#index = new MiniSearch({
      fields: ['label', 'names', 'detail'],
      tokenize: words,
      processTerm: (term) => term,
      searchOptions: {
        boost: { label: 4, names: 3 },
        boostDocument: (id) => boosts[this.#entry(id).kind],
        combineWith: 'AND',
        prefix: true
      }
    });
    this.#index.addAll(entries.map((entry, id) => ({ ...entry, id })));
  }

  /** What is found for the words of a text; nothing where it has none. */
  find(text: string): Found {
    const asked = words(text);
    if (!asked.length) return { groups: [], total: 0, near: false, suggestions: [] };
    const exact = this.#search(text);
    if (exact.length) return this.#found(exact, false);
    const near = this.#search(text, { fuzzy: letters });
    if (near.length) return this.#found(near, true);
    return { groups: [], total: 0, near: false, suggestions: this.#suggestions(asked) };
  }

  #entry(id: number): Entry {
    const entry = this.#entries[id];
    if (!entry) throw new Error(`the index holds no entry ${id}`);
    return entry;
  }

  #search(text: string, options?: SearchOptions): SearchResult[] {
    return this.#index.search(text, options);
  }

  #found(results: readonly SearchResult[], near: boolean): Found {
    const groups = new Map<Kind, Entry[]>();
    for (const { entry } of inOrder(results.map(({ id, score }) => ({ entry: this.#entry(id), score })))) {
      const group = groups.get(entry.kind) ?? [];
      groups.set(entry.kind, group);
      group.push(entry);
    }
    return {
      groups: [...groups].map(([kind, entries]) => ({ kind, entries })),
      total: results.length,
      near,
      suggestions: []
    };
  }

  /** Words that are found on their own, else the nearest spelling of them. */
  #suggestions(asked: readonly string[]): string[] {
    const suggested = asked.flatMap((word) => {
      if (asked.length > 1 && this.#search(word).length) return word;
      return this.#index.search(word, { fuzzy: 0.4, maxFuzzy: 3 })[0]?.terms[0] ?? [];
    });
    return [...new Set(suggested)].filter((word) => word.length > 2).slice(0, 4);
  }
}

/** By weight; where the weights are much the same, by kind and then the later first. */
const inOrder = (results: readonly { entry: Entry; score: number }[]) =>
  results
    .map(({ entry, score }) => ({ entry, weight: Math.round(Math.log2(score) * 3) }))
    .sort(
      (a, b) =>
        b.weight - a.weight ||
        kinds.indexOf(a.entry.kind) - kinds.indexOf(b.entry.kind) ||
        (a.entry.date === b.entry.date ? 0 : a.entry.date < b.entry.date ? 1 : -1)
    );
