/** What kind of thing each number of a line counts: by the noun after it, or by what was spoken of before it. */
import { oncePer } from '../../text/once-per';
import { cueSource } from '../../text/cue';
import type { MarkedNumber } from '../../text/marked-text';
import type { Lexicon } from '../../lexicon';
import type { Span } from '../../proposal';

/** A number with what it counts; its span ends with the noun. */
export interface Counted extends Span {
  readonly number: MarkedNumber;
  /** A kind of `lexicon/counted.csv`; null where the words do not tell. */
  readonly kind: string | null;
  /** Whether the noun stands beside it: “96 stations”, not “96 of them”. */
  readonly isNamed: boolean;
}

/** A thing that numbers may count, where marked text names it. */
export interface Noun extends Span {
  readonly kind: string;
}

/** What cannot stand between a number and what it counts. */
const stop =
  'of|in|at|on|from|to|with|by|for|through|across|among|between|within|inside|under|over|into|until|till|before|after|during|were|was|are|is|be|been|being|had|has|have|will|would|can|could|may|might|must|shall|should|did|do|does|the|a|an|that|which|who|whom|whose|where|when|as|than|but|while|it|they|we|he|she|i|you|this|there|these|those|them|our|their|its|his|her|not|no|also|only|so|if';
const phrase = new RegExp(String.raw`^(?:[ -]["']?(?!(?:${stop})(?![a-z]))[a-z][a-z'./-]*["']?){1,7}`);
/** “96 of them”, “in nine.”, “in 88 they stayed”: no noun of its own follows. */
const unnamed = new RegExp(
  String.raw`^\s*(?:$|[.,;:)("'\n-]|and\b|or\b|of (?:them|these|those|which|whom|us)\b|(?!of\b)(?:${stop})\b|altogether|each|open|visited|observed|monitored|sampled|covered|seen|stood|stand|ran|competed|contested|vied|close|closed)`
);

const nounPattern = oncePer((lexicon: Lexicon) => {
  const kinds = [...new Set(lexicon.counted.map(({ kind }) => kind))];
  const groups = kinds.map((kind) => {
    const rows = lexicon.counted.filter((row) => row.kind === kind);
    return `(?<${kind}>${rows.map(({ noun }) => cueSource(noun.toLowerCase())).join('|')})`;
  });
  const source = groups.join('|').replaceAll('[\\p{L}\\p{N}]', '[a-z0-9]').replaceAll('[^\\S\\n]+', '[ -]');
  return new RegExp(`(?<![a-z0-9])(?:${source})`, 'g');
});

/** @param marks marked text */
export function nounsIn(marks: string, lexicon: Lexicon): Noun[] {
  return [...marks.matchAll(nounPattern(lexicon))].flatMap(({ 0: words, index, groups }) => {
    const kind = Object.entries(groups ?? {}).find(([, found]) => found !== undefined)?.[0];
    return kind ? [{ kind, start: index, end: index + words.length }] : [];
  });
}

/**
 * @param marks the marked text
 * @param unit a line or sentence of it
 * @param numbers those inside
 * @param nouns those of the whole text
 */
export function countedIn(
  marks: string,
  unit: Span,
  numbers: readonly MarkedNumber[],
  nouns: readonly Noun[]
): Counted[] {
  const counting = numbers.filter(({ start }) => marks[start] === '#');
  const own = counting.map((number): Counted => {
    const words = phrase.exec(marks.slice(number.end, unit.end))?.[0] ?? '';
    const noun = lastOfRun(nouns, number.end, number.end + words.length);
    if (noun) return { number, start: number.start, end: noun.end, kind: noun.kind, isNamed: true };
    const isUnnamed = unnamed.test(marks.slice(number.end, unit.end));
    const kind = isUnnamed ? spokenOf(marks, nouns, number.start) : null;
    return { number, start: number.start, end: number.end, kind, isNamed: false };
  });
  return own.map((counted, i) => {
    const whole = own[i + 1];
    return whole && !counted.isNamed && isPartOf(marks, counted, whole)
      ? { ...counted, kind: whole.kind }
      : counted;
  });
}

/** “612 of the 3,412”: the first is counted among the second. */
export const isPartOf = (marks: string, part: Counted, whole: Counted): boolean =>
  /^ (?:out )?of (?:all |the |our |its |them |some |(?:the |this )?[a-z]+'s )*$/.test(
    marks.slice(part.end, whole.number.start)
  );

/** The first noun between two places; of those that follow one another (“observer groups”) the last. */
function lastOfRun(nouns: readonly Noun[], from: number, to: number): Noun | null {
  let found: Noun | null = null;
  for (const noun of nouns)
    if (noun.start > from && noun.end <= to && (!found || noun.start - found.end === 1)) found = noun;
  return found;
}

/** Whether things of a kind were spoken of shortly before, in the same paragraph. */
export const wasSpokenOf = (marks: string, nouns: readonly Noun[], at: number, kind: string): boolean =>
  nouns.some((noun) => noun.kind === kind && noun.end <= at && isNear(marks, noun, at));

/** What was last spoken of that can be counted. */
function spokenOf(marks: string, nouns: readonly Noun[], at: number): string | null {
  const noun = nouns.findLast(({ end, kind }) => end <= at && kind !== 'other');
  return noun && isNear(marks, noun, at) ? noun.kind : null;
}

const isNear = (marks: string, { end }: Span, at: number): boolean =>
  at - end < 250 && !marks.slice(end, at).includes('\n');
