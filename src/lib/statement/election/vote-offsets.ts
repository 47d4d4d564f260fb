/** The day of the vote, where a text says how far another day is from it. */
import type { FoundDate } from '../text/dates';
import { anyCount, dayCount } from '../text/day-counts';
import { isComing } from '../text/tense';
import { daysAfter } from '../text/weekdays';
import type { DayEvidence } from './vote-days';
import { voteNoun } from './vote-words';

const offset = new RegExp(
  String.raw`(?<!(?:about|around|some|nearly|almost|over|than|least|first|last|past|in the|for|within|during|these)\s)\b(${anyCount}|the day|on the eve of|with ${anyCount} to go)\s*(?:(before|ahead of|prior to|until|to)|(after|since|following))?\s+(?:the\s+)?(?:[\p{L}'-]+\s+){0,4}?(?:${voteNoun}|voted|cast (?:their |its )?(?:ballots|votes)|(?:vote|went|go) to the polls)\b`,
  'giu'
);
const dayBefore = /^[^.;\n]{0,20}$/u;
const dayAfter = /^(?:[^.,;\n\d]{0,40}[,(-])?\s*(?:on\s+)?(?:the\s+)?$/iu;
/** “By law the list closes twelve days before the vote.” */
const byRule =
  /\b(?:by law|under the law|the law|the code|according to (?:the )?law|no later than|not later than|at the latest|deadline|must|shall|usually|normally|always)\b[^.\n]*$/iu;
/** What is said of the hours in which a text is written. */
const underWay =
  /\b(?:voting|polling|vote)\b[^.\n]{0,60}\b(?:is under ?way|continues|is taking place|is being held|has begun|has started)\b|\bas of \d{1,2}[:.]\d\d\b|\bpolls have (?:just )?(?:opened|closed)\b|\bkeep receiving voters\b/iu;

/**
 * “on 10 May, two days before the election”; “two days after polls closed”, counted from the day of the text.
 * @param text even (see `evenText`)
 */
export function voteOffsets(
  text: string,
  dates: readonly FoundDate[],
  written: string | undefined
): DayEvidence[] {
  const counted = [...text.matchAll(offset)].flatMap((match): DayEvidence[] => {
    const [words, count = '', before, after] = match;
    const isEve = /eve of$/i.test(count);
    if (!before && !after && !isEve) return [];
    if (byRule.test(text.slice(Math.max(0, match.index - 80), match.index))) return [];
    const days = /^(?:the day|on the eve of)$/i.test(count)
      ? 1
      : dayCount(count.replace(/^with | to go$/gi, ''));
    const [start, end] = [match.index, match.index + words.length];
    const beside =
      dates.findLast((one) => one.end <= start && dayBefore.test(text.slice(one.end, start))) ??
      dates.find((one) => one.start >= end && dayAfter.test(text.slice(end, one.start)));
    const from = beside?.date ?? (start < 500 && days <= 14 ? written : undefined);
    if (!from || days === 0) return [];
    const isTold = !beside && !after && isComing(text, { start, end }) === false;
    const weight = beside ? 3.5 : isEve ? 1 : isTold ? 0.8 : 2;
    return [{ date: daysAfter(from, after ? -days : days), weight }];
  });
  return written && underWay.test(text) ? [...counted, { date: written, weight: 3 }] : counted;
}
