/** The numbers that a text gives, in figures and in words. */
import type { Span } from '../proposal';

/** “133”, “12 500”, “twenty-two”, “a dozen”, “3.7 million”, “five to six” (5, up to 6). No ordinals, hours or “No. 12”. */
export interface FoundNumber extends Span {
  readonly value: number;
  /** The greater end of a range. */
  readonly upTo?: number;
}

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';
const smallWords = new Map<string, number>([
  ...units.split(' ').map((word, i) => [word, i] as const),
  ...tens.split(' ').map((word, i) => [word, 10 * (i + 2)] as const),
  ['none', 0]
]);
const scaleWords = new Map<string, number>([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['mln', 1e6],
  ['billion', 1e9]
]);

const either = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|');
const anyScale = either(scaleWords.keys());
const ones = either(units.split(' ').slice(1, 10));
/** Up to 99: “twenty-two”, not “twelve two”. */
const small = `(?:(?:${either(tens.split(' '))})(?:[ -](?:${ones}))?|${either(smallWords.keys())})`;
/** “two hundred”, “forty-five thousand”, “million”. */
const group = `(?:${small}(?:[ -](?:${anyScale}))*|(?:${anyScale})(?:[ -](?:${anyScale}))*)`;
/** “a hundred and ninety”, “two thousand four hundred”, but not “five and ten”. */
const gap = '(?<=hundred|thousand|million|dozen)(?: and |[ ,-] ?)';
const inWords = `(?:an? (?=(?:${anyScale})\\b))?\\b${group}(?:${gap}${group}){0,4}\\b`;
const inFigures = String.raw`\d{1,3}(?:,\d{3})+(?!,?\d)|\d{1,3}(?: \d{3})+(?! ?\d)|\d{1,9}(?:[.,]\d{1,3})?(?!\d)`;
const scaled = `(?:${inFigures})(?: (?:thousand|million|mln|billion)\\b)?`;
const one = `(?:${scaled}|${inWords})`;

/** A number, and the greater one of a range. Not in words (COVID-19), of ordinals (47th) or with further figures (6/2004). */
const number = new RegExp(
  String.raw`(?<![\p{L}\p{N}][-./:,]?|[-.]\d*)(${one})(?:(?: ?- ?| to | or |(?<=\bbetween ${one}) and )(${one}))?(?!\p{L}|\d|[./:]\d|(?:[- ]?(?:st|nd|rd|th))\b)`,
  'giu'
);

/** What stands before figures that count nothing: “polling station No. 12”, “Article 5”. */
const named =
  /(?:\bno|\bnos|№|(?<!\b(?:observers|monitors|who|which|mission|delegation|team|group|members|that|they|we|voters|stations|all|people|persons|basis|delegates|experts),? )\bnumber(?:ed)?|\barticles?|\bparagraphs?|\bsection|\bresolution|\bdecision|\bprotocol|\bpage|\btel|\bphone|\broom|\bversion|[$€£])[.:]?\s*$/iu;
/** What stands after figures that are hours or money. */
const hour =
  /^(?:[:.]\d\d)?(?:\s*(?:[ap]\.?m\b|(?:o'clock )?in the (?:morning|evening|afternoon)\b|o'clock|hrs?\b|hours?\b|GMT|UTC)|\s*(?:dollars?|euros?|USD|EUR)\b)/iu;
/** “the 2026 elections”. */
const yearOf =
  /^\s+(?:early |snap |local |general |presidential |parliamentary |municipal |legislative |national |\p{L}+ )?(?:elections?|votes?|polls?|referendums?|campaign|cycle|race|laws?|acts?|code|constitution|census|conventions?|declarations?|agreements?|missions?|reports?|guidelines|principles|amendments?)\b/iu;
const year =
  /(?:\b(?:january|february|march|april|may|june|july|august|september|october|november|december|in|since|of|year|until|by|from|and|after|before|early|late|mid|end of|©)\s*-?)$/iu;

/** @param text even (see `evenText`) */
export function findNumbers(text: string): FoundNumber[] {
  return [...text.matchAll(number)].flatMap((match): FoundNumber[] => {
    const [whole, first = '', second] = match;
    const span = { start: match.index, end: match.index + whole.length };
    const before = text.slice(Math.max(0, span.start - 32), span.start);
    const after = text.slice(span.end, span.end + 16);
    if (hour.test(after) || (/^\d/.test(first) && named.test(before))) return [];
    const isYear = /^(?:19|20)\d\d$/.test(first) && second === undefined;
    if (
      isYear &&
      (year.test(before) || !/^\s+\p{Ll}/u.test(after) || yearOf.test(text.slice(span.end, span.end + 40)))
    )
      return [];
    const [value, upTo] = [numberOf(first, after), second && numberOf(second, after)];
    if (typeof upTo !== 'number') return [{ ...span, value }];
    const start = /(million|thousand|mln|billion)$/i.exec(second ?? '')?.[1]?.toLowerCase();
    const low = start && value < 1000 ? value * (scaleWords.get(start) ?? 1) : value;
    return upTo > low
      ? [{ ...span, value: low, upTo }]
      : [{ start: span.start, end: span.start + first.length, value }];
  });
}

/** @param after what follows: “6.340 stations” are thousands, “61.234 per cent” are not */
function numberOf(words: string, after: string): number {
  if (!/^\d/.test(words)) return wordsValue(words);
  const [figures = '', scale] = words.toLowerCase().split(/ (?=[a-z])/);
  const isShare = /^\s*(?:%|per ?cent)/iu.test(after) || scale !== undefined;
  const plain = figures.replace(/ /g, '');
  const isThousands = /^\d{1,3}(?:,\d{3})+$/.test(plain) || (/^[1-9]\d{0,2}\.\d{3}$/.test(plain) && !isShare);
  const value = Number(isThousands ? plain.replace(/[.,]/g, '') : plain.replace(',', '.'));
  return round(value * (scale ? (scaleWords.get(scale) ?? 1) : 1));
}

function wordsValue(words: string): number {
  let total = 0;
  let group = 0;
  for (const word of words.toLowerCase().split(/[ ,-]+/)) {
    const scale = scaleWords.get(word);
    if (scale === undefined) group += smallWords.get(word) ?? 0;
    else if (scale <= 100) group = (group || 1) * scale;
    else {
      total += (group || 1) * scale;
      group = 0;
    }
  }
  return total + group;
}

/** 5.6 × 1 000 000 without the computer's remainder. */
const round = (value: number): number => Number(value.toPrecision(12));
