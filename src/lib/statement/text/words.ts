/** The words of a text, with their places: a thin layer over compromise. */
import nlp from 'compromise/two';
import type { Span } from '../proposal';

export interface Term extends Span {
  readonly text: string;
}

export interface Sentence extends Span {
  readonly text: string;
  readonly terms: readonly Term[];
}

/** What of compromise's own model is used here. */
interface RawTerm {
  pre: string;
  text: string;
  post: string;
  tags: Set<string>;
}

/** What goes on longer without an end is no sentence; the time for one grows with the square of its length. */
const longest = 3000;

/**
 * Words without an end are cut, between words, into sentences of some thousand characters.
 * @param text even (see `evenText`)
 */
export function readSentences(text: string): Sentence[] {
  return withoutFalseEnds(
    text,
    stretchesOf(text).flatMap(({ start, end }) => sentencesIn(text, start, end))
  );
}

/** The kinds of the words in a few words, as compromise tags them (`Noun`, `Verb` …): too slow for whole texts. */
export const tagsOf = (words: string): { text: string; tags: ReadonlySet<string> }[] =>
  (nlp(words).document as unknown as RawTerm[][]).flat();

/** “precincts No. 31”, “Nos. 4 and 9”, “Art. 12”, “the Rt. Hon. Ann Lee”: the full stop of an abbreviation ends no sentence. */
function withoutFalseEnds(text: string, sentences: readonly Sentence[]): Sentence[] {
  const whole: Sentence[] = [];
  for (const sentence of sentences) {
    const last = whole.at(-1);
    const goesOn =
      last !== undefined &&
      ((/\b(?:Nos?|nos?|Arts?|Sec|Fig)\.$/u.test(last.text) && /^\d/u.test(sentence.text)) ||
        /\b(?:Rt|Gral|Atty|Abd|Mohd|Rtd|Retd|Engr|Arch|Lic|Ing)\.$/u.test(last.text)) &&
      !text.slice(last.end, sentence.start).includes('\n');
    if (!goesOn) whole.push(sentence);
    else
      whole[whole.length - 1] = {
        start: last.start,
        end: sentence.end,
        text: text.slice(last.start, sentence.end),
        terms: [...last.terms, ...sentence.terms]
      };
  }
  return whole;
}

/** “at 7:12 a.m. The mission”: an abbreviation that a sentence ends with. */
const hour = /[ \d][ap]\.m\.\s+$/u;
const begins = /^(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\p{Lu}\p{Ll}+ \d)\p{Lu}\p{Ll}*\s/u;

/** “… these gaps." He added”. */
const quoteEnd = /[.!?]"\s+$/u;

/** Parts of a text, each of whole sentences where they end in time. */
function stretchesOf(text: string): Span[] {
  const stretches: Span[] = [];
  let start = 0;
  let ended = 0;
  for (const { 0: gap, index } of text.matchAll(/[.!?]?\s+/g)) {
    const end = index + gap.length;
    if (/[.!?\n]/.test(gap)) ended = end;
    if (
      (hour.test(text.slice(index - 4, end)) && begins.test(text.slice(end, end + 20))) ||
      (quoteEnd.test(text.slice(Math.max(0, index - 2), end)) && /^["\p{Lu}]/u.test(text.slice(end, end + 1)))
    ) {
      stretches.push({ start, end });
      start = end;
    } else if (end - Math.max(start, ended) > longest) {
      stretches.push({ start, end });
      start = end;
    }
  }
  return [...stretches, { start, end: text.length }];
}

function sentencesIn(text: string, from: number, to: number): Sentence[] {
  const raw = nlp.tokenize(text.slice(from, to)).document as unknown as RawTerm[][];
  let at = from;
  return raw.flatMap((terms) =>
    sentenceOf(
      text,
      terms.map(({ pre, text: word, post }): Term => {
        const start = at + pre.length;
        at = start + word.length + post.length;
        return { start, end: start + word.length, text: word };
      })
    )
  );
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
