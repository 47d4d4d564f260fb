/** What each number of a text counts, by the cues of `lexicon/measures.csv`. */
import { cueWords, wordFinder, type CueWords } from '../../text/cue-words';
import type { LexiconRow } from '../../lexicon';
import { markPattern } from '../../text/marked-text';

/** A number's place and what it counts; measure `none` where it is left out. */
export interface Measured {
  readonly measure: string;
  /** The words that say so, the number among them. */
  readonly start: number;
  readonly end: number;
  /** Where the number itself begins; -1 where the text counts one of a thing without a number. */
  readonly at: number;
  /** Where it is no number of the text: how many are told one by one. */
  readonly value?: number;
  /** Of the context's missions, where the words say plainly whose it is. */
  readonly mission?: number;
}

type Row = LexiconRow<'measures'>;

interface Rule {
  readonly measure: string;
  readonly form: string;
  readonly pattern: RegExp;
  /** Without which it cannot be found. */
  readonly words: CueWords;
  /** How many other numbers stand before the one that counts. */
  readonly place: number;
  readonly beside: RegExp | null;
}

const known = new WeakMap<readonly Row[], Rule[]>();

/**
 * @param marks a line or sentence of marked text
 * @param offset where it begins
 * @param rows the lexicon's measures
 */
export function measuresIn(marks: string, offset: number, rows: readonly Row[]): Measured[] {
  if (!/[#%]|opening|count|tally|tabulat|visited|taken|went|been/.test(marks)) return [];
  const mayHold = wordFinder(marks);
  const taken = new Set<number>();
  const found: Measured[] = [];
  for (const { measure, form, pattern, words, place, beside } of rulesOf(rows)) {
    if (!mayHold(words)) continue;
    if (beside && marks.search(beside) < 0) continue;
    for (const match of marks.matchAll(pattern)) {
      const numbers = [...match[0].matchAll(/#+|%+/g)];
      const number = form === 'one' ? undefined : form === 'label' ? numbers.at(-1) : numbers[place];
      if (form !== 'one' && !number) continue;
      const at = number ? offset + match.index + number.index : -1;
      const start = offset + match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0);
      const key = at < 0 ? -1 - start : at;
      if (taken.has(key)) continue;
      taken.add(key);
      found.push({ measure, start, end: offset + match.index + match[0].trimEnd().length, at });
    }
  }
  return found;
}

function rulesOf(rows: readonly Row[]): Rule[] {
  const rules = known.get(rows) ?? made(rows);
  known.set(rows, rules);
  return rules;
}

function made(rows: readonly Row[]): Rule[] {
  const words = new Map(rows.flatMap(({ measure, form, cue }) => (form === 'word' ? [[measure, cue]] : [])));
  return rows.flatMap(({ measure, form, cue, beside }): Rule[] => {
    if (form === 'word') return [];
    const full = written(cue, words);
    const pattern = form === 'label' ? labelPattern(full) : markPattern(full);
    const place = cue.slice(0, cue.search(/[#%]/)).split('~').length - 1;
    return [
      {
        measure,
        form,
        pattern,
        words: cueWords(full),
        place,
        beside: beside ? markPattern(written(beside, words)) : null
      }
    ];
  });
}

/** `{stations}` is the row of that name, an alternative among others or all of them. */
function written(cue: string, words: ReadonlyMap<string | undefined, string | undefined>): string {
  return cue.replace(/([(|]?)\{(\w+)\}([|)]?)/g, (_, before: string, name: string, after: string) => {
    const choices = words.get(name);
    if (!choices) throw new Error(`lexicon/measures.csv has no word “${name}”`);
    return before || after ? `${before}${choices}${after}` : `(${choices})`;
  });
}

/** “Polling stations visited: 118”, “- of which abroad   77”. */
function labelPattern(cue: string): RegExp {
  const { source } = markPattern(cue);
  return new RegExp(
    String.raw`(?<=^|\n|  )[ \-•·.)]{0,6}(?:#{1,2}[.)] )?${source}(?:[^\n#%:;]{0,24}|[^\n#%:]{0,10}@+)(?:\([^\n()#%]{0,30}\))?(?::| - | -| \. |=|  )[^\n#%:.;,]{0,16}[#%]+`,
    'giu'
  );
}
