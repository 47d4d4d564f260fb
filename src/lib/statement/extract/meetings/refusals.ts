/** What looks like a meeting and is none: one that is planned, asked for, or of another election. */
import type { Context } from '../../context';
import type { Span } from '../../proposal';
import type { FoundCue } from '../../text/cue-finder';
import { spansWithin } from '../../text/spans-within';

type Cue = FoundCue<Context['lexicon']['meetings'][number]>;

/** “they will study … and meet with”: the word that looks ahead may stand far before. */
export function isPlanned(text: string, clause: Span, cue: Span, cues: readonly Cue[]): boolean {
  return spansWithin(cues, { start: clause.start, end: cue.start }).some(
    ({ row, start, end }) =>
      row.kind === 'planned' &&
      !(finite.test(text.slice(cue.start, cue.end)) && ahead.test(text.slice(start, end))) &&
      !done.test(text.slice(end, cue.start)) &&
      (isBase(text.slice(cue.start, cue.end)) || isClose(text.slice(end, cue.start)))
  );
}

/** “The mission that will observe the vote was received”: no word that looks ahead governs a past tense. */
const finite = /^(?:was|were|had been|has been|have been)\b/iu;
const ahead = /^(?:will|shall|is to|are to|is due|are due|going|plan|intend|expect)/iu;

const done = /\b(?:has|have|had)\s+(?:\p{L}+\s+)?$/u;

const isBase = (cue: string): boolean =>
  /^(?:meet|call|exchange|hold|have|pay|visit|speak|talk|see|consult|engage|receive|be)\b/iu.test(cue);

/** Nothing between a word such as “will” and the meeting but a few more words. */
const isClose = (between: string): boolean =>
  between.length < 70 && !/[;.]/.test(between) && !/,\s*(?:and|where|the mission)/iu.test(between);

const asked =
  /\b(?:calls?|called|calling|urge[sd]?|urging|asks?|asked|recommends?|recommended|encourages?d?|should|must|needs?|invite[sd]?|appeal\p{L}*|advise[sd]?|ought|could|may|might|can|cannot|would|free|able|right|opportunit(?:y|ies))\b[^.;]{0,120}\b(?:to|should|must|can|could|may|might|cannot|would)\s+(?:also\s+|then\s+|freely\s+)?$/iu;

/** “CENI does not consult political parties”. */
const negated =
  /\b(?:(?:does|do|did|has|have|had|could|would) not|never|refused to|declined to)\s+(?:yet\s+|even\s+)?$/iu;

/** “The Mission calls on the Commission to meet with the parties”, “observers could meet with anybody”. */
export function isWanted(context: Context, clause: Span, { start, end }: Span): boolean {
  const { text, sentences } = context;
  const words = text.slice(start, end);
  if (/^(?:opportunit|occasion|chance|privilege|honour|able|managed)/iu.test(words)) {
    return /\b(?:no|not|without|should|must|future|lack of|equal)\s+(?:\p{L}+\s+)?$/iu.test(
      text.slice(clause.start, start)
    );
  }
  const before = text.slice(clause.start, start);
  if (
    asked.test(before) ||
    negated.test(before) ||
    /\b(?:could|can|may|must|should)\s+(?:also\s+)?$/iu.test(before)
  )
    return true;
  const sentence = sentences.find((one) => one.start <= start && start < one.end);
  return (
    sentence?.role === 'recommendation' && /^(?:\p{L}+\s)?(?:meet|consult|engag|dialogue|hold)/iu.test(words)
  );
}

const former =
  /\b(?:previous|last|earlier|(?<!\b(?:days?|weeks?|months?|hours?|period|time) )preceding|past|former)\s+(?:\p{L}+\s+){0,2}?(?:elections?|vote|polls?|missions?|referendum|observation)\b|\b(?:years? (?:ago|earlier|before))\b/iu;

/** “During the previous election the Mission met …”, or in a year long before. */
export function isPast(context: Context, clause: Span, cue: Span): boolean {
  const before = context.text.slice(clause.start, cue.start);
  if (former.test(before)) return true;
  const held = Number((context.election?.date ?? context.published)?.slice(0, 4));
  return [...before.matchAll(/(?<![\d/.(-])(?:19|20)\d\d(?![\d/-])/g)].some(
    ({ index, 0: year }) => held - Number(year) > 1 && !ofDocument.test(before.slice(0, index))
  );
}

/** “the Principles of 2021”, “the 1990 Document” say nothing of when somebody was met. */
const ofDocument =
  /\b(?:principles|guidelines|declaration|convention|document|code|law|act|constitution|charter|protocol|treaty|memorandum|agreement)\b[^.;]{0,60}$/iu;
