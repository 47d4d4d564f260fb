/** The words of a text, with their places: a thin layer over compromise. */
import nlp from 'compromise';
import type { Span } from './proposal';

export interface Term extends Span {
  readonly text: string;
  /** compromise's tags: `Noun`, `PastTense`, `Person` … */
  readonly tags: ReadonlySet<string>;
}

export interface Sentence extends Span {
  readonly text: string;
  readonly terms: readonly Term[];
}

/** A number in figures or words: “133”, “twenty-two”, “over a hundred” (100). No ordinals. */
export interface FoundNumber extends Span {
  readonly value: number;
}

export interface Words {
  readonly sentences: readonly Sentence[];
  readonly numbers: readonly FoundNumber[];
}

/** What of compromise's own model is used here. */
interface RawTerm {
  pre: string;
  text: string;
  post: string;
  tags: Set<string>;
}

/** @param text even (see `evenText`) */
export function readWords(text: string): Words {
  const view = nlp(text);
  const raw = view.document as unknown as RawTerm[][];
  let at = 0;
  const placed = raw.map((terms) =>
    terms.map(({ pre, text: word, post, tags }): Term => {
      const start = at + pre.length;
      at = start + word.length + post.length;
      return { start, end: start + word.length, text: word, tags };
    })
  );
  const sentences = placed.flatMap((terms) => sentenceOf(text, terms));
  const pointers = view.numbers().not('#Ordinal').fullPointer as [number, number, number][];
  const values = view.numbers().not('#Ordinal').json() as {
    number?: { num: number | null };
  }[];
  const numbers = pointers.flatMap(([sentence, from, to], i) => {
    const terms = (placed[sentence] ?? []).slice(from, to).filter(({ text: word }) => word !== '');
    const first = terms[0];
    const last = terms.at(-1);
    const value = values[i]?.number?.num;
    return first && last && typeof value === 'number' ? [{ start: first.start, end: last.end, value }] : [];
  });
  return { sentences, numbers };
}

function sentenceOf(text: string, terms: readonly Term[]): Sentence[] {
  const words = terms.filter(({ start, end }) => end > start);
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return [];
  const closing = /^["')\].!?…]*/.exec(text.slice(last.end))?.[0].length ?? 0;
  const span = { start: first.start, end: last.end + closing };
  return [{ ...span, text: text.slice(span.start, span.end), terms: words }];
}
