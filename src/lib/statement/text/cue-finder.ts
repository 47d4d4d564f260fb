/** Where a text holds the cues of a file of the lexicon. */
import { cueSource } from './cue';
import type { Span } from '../proposal';

/** A row of the lexicon at a place of the text. */
export interface FoundCue<Row> extends Span {
  readonly row: Row;
}

/** A cue with its expression, made when it is first tried. */
interface Entry<Row> {
  readonly row: Row;
  pattern?: RegExp;
}

const wordStart = /(?<![a-z0-9\u00c0-\u024f])[a-z0-9\u00c0-\u024f]+/g;
const made = new WeakMap<object, Index<object>>();

/** Every cue of the rows that the text holds, in order; of two that overlap, the longer. */
export function findCues<Row extends { readonly cue: string }>(
  text: string,
  rows: readonly Row[]
): FoundCue<Row>[] {
  const index = indexOf(rows);
  const known = index.found.get(text);
  if (known) return known;
  const found = searched(text, index);
  keep(index.found, text, found);
  return found;
}

function searched<Row extends { readonly cue: string }>(text: string, index: Index<Row>): FoundCue<Row>[] {
  const small = lower(text);
  const found = [...small.matchAll(wordStart)].flatMap(({ 0: word, index: start }) =>
    entriesFor(word, index).flatMap((entry) => {
      const pattern = (entry.pattern ??= patternOf(entry.row.cue));
      pattern.lastIndex = start;
      const end = pattern.test(small) ? pattern.lastIndex : -1;
      return end > start ? [{ row: entry.row, start, end }] : [];
    })
  );
  return longest(found, text.length);
}

/** Plain letters in place of Unicode's classes: made and tried many times faster. */
const patternOf = (cue: string): RegExp =>
  new RegExp(cueSource(lower(cue)).replaceAll('[\\p{L}\\p{N}]', '[a-z0-9\\u00c0-\\u024f]'), 'y');

/** Lower case, letter for letter: places stay as they are. */
const lower = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

function longest<Found extends Span>(found: readonly Found[], length: number): Found[] {
  const taken = new Uint8Array(length);
  return [...found]
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
    .filter(({ start, end }) => {
      if (taken.subarray(start, end).includes(1)) return false;
      taken.fill(1, start, end);
      return true;
    })
    .sort((a, b) => a.start - b.start);
}

/** Cues by what they begin with: most need not be tried at a place. */
interface Index<Row> {
  /** By a whole word. */
  readonly words: ReadonlyMap<string, readonly Entry<Row>[]>;
  /** By the beginning of a word: “observ*”. */
  readonly stems: ReadonlyMap<string, readonly Entry<Row>[]>;
  readonly stemLengths: readonly number[];
  /** What was asked of words of late: the same are asked for again. */
  readonly entries: Map<string, readonly Entry<Row>[]>;
  /** What was found in texts of late. */
  readonly found: Map<string, FoundCue<Row>[]>;
}

/** No more is kept at a time. */
const most = 2000;

function keep<Value>(kept: Map<string, Value>, name: string, value: Value): void {
  if (kept.size >= most) kept.clear();
  kept.set(name, value);
}

function indexOf<Row extends { readonly cue: string }>(rows: readonly Row[]): Index<Row> {
  const known = made.get(rows) as Index<Row> | undefined;
  if (known) return known;
  const words = new Map<string, Entry<Row>[]>();
  const stems = new Map<string, Entry<Row>[]>();
  for (const row of rows) {
    const entry: Entry<Row> = { row };
    for (const first of new Set(firstWords(row.cue).map(lower))) {
      const [index, name] = first.endsWith('*') ? [stems, first.slice(0, -1)] : [words, first];
      index.set(name, [...(index.get(name) ?? []), entry]);
    }
  }
  const stemLengths = [...new Set([...stems.keys()].map(({ length }) => length))];
  const index: Index<Row> = { words, stems, stemLengths, entries: new Map(), found: new Map() };
  made.set(rows, index);
  return index;
}

/** Those that may begin with a word of the text. */
function entriesFor<Row>(word: string, index: Index<Row>): readonly Entry<Row>[] {
  const known = index.entries.get(word);
  if (known) return known;
  const { words, stems, stemLengths } = index;
  const begun = stemLengths.flatMap((length) =>
    word.length >= length ? (stems.get(word.slice(0, length)) ?? []) : []
  );
  const entries = [...(words.get(word) ?? []), ...begun];
  keep(index.entries, word, entries);
  return entries;
}

/** The words that a cue may begin with. */
function firstWords(cue: string): string[] {
  const group = /^\(([^()]*)\)(\??)\s*(.*)$/.exec(cue.trim());
  if (!group) return [/^[\p{L}\p{N}]+\*?/u.exec(cue.trim())?.[0] ?? ''];
  const [, choices = '', optional, rest = ''] = group;
  const words = choices.split('|').map((choice) => /^[\p{L}\p{N}]+\*?/u.exec(choice.trim())?.[0] ?? '');
  return optional ? [...words, ...firstWords(rest)] : words;
}
