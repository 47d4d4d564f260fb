/** Which of the days that a text names is the day of the vote: what speaks for each. */
import type { FoundDate } from '../text/dates';
import { anyWeekday, weekdayNear } from '../text/weekdays';
import { isAlone, isDateline } from '../text/written-day';
import { isVoteAhead } from './ahead';
import { bondOf, isBelowTitle } from './day-bond';
import { roundOf } from './round';

/** A day, and how much speaks for it. */
export interface DayEvidence {
  readonly date: string;
  readonly weight: number;
}

/**
 * @param text even (see `evenText`)
 * @param days named by themselves, and those counted from the day of the text
 * @param written the day of the text
 */
export function voteDays(
  text: string,
  dates: readonly FoundDate[],
  near: readonly FoundDate[],
  written: string | undefined
): DayEvidence[] {
  const isSecond = roundOf(text) === 2;
  const isAhead = isVoteAhead(text);
  const weigh = (found: FoundDate, isNear: boolean): DayEvidence => {
    const bond = bondOf(text, found, isSecond);
    const isOwnLine = isAlone(text, found.start, found.end);
    const isOfEarlierDay = written !== undefined && found.date < written && days(found.date, written) <= 10;
    const isBelow = isOwnLine && isBelowTitle(text, found.start, found.end);
    if (isOfAnotherPage(text, found)) return { date: found.date, weight: 0.05 };
    if (isOfEarlierDay && isBelow && !found.until) return { date: found.date, weight: 1.5 };
    const isHead =
      isDateline(text, found) ||
      (!isNear && found.start < 400 && found.date === written && (isOwnLine || (bond ?? 0) < 1)) ||
      (found.start < 600 && bond === null && isOwnLine);
    const alone = isNear ? 0.35 : 0.4 + (found.start < 500 ? 0.3 : 0);
    const weight = (isHead && (bond ?? 0) < 2.6 ? 0.05 : (bond ?? alone)) / (found.until ? 3 : 1);
    const isAfterVote = isNear && bond !== 3 && isAhead === false && found.date > (written ?? found.date);
    const isFarOff = written !== undefined && found.hasYear && Math.abs(days(written, found.date)) > 250;
    const date = isNear && bond === 3 ? leaning(text, found, written, isAhead) : (found.until ?? found.date);
    if (isAfterVote || isFarOff) return { date, weight: weight / 10 };
    return { date, weight: isLongAgo(found.date, written) ? weight * 0.8 : weight };
  };
  return [...dates.map((one) => weigh(one, false)), ...near.map((one) => weigh(one, true))];
}

/** “22 March   Reception at the Secretariat”, below the text: what else there is to read. */
const isOfAnotherPage = (text: string, { start, end }: FoundDate): boolean => {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return (
    readAlso.test(line) ||
    (start > text.length * 0.75 &&
      /^\s*$/.test(line) &&
      /^[ \t]{1,9}\p{Lu}[^\n]{8,120}[^\n.!?:;,](?:\n|$)/u.test(text.slice(end, end + 140)))
  );
};
const readAlso =
  /^\W*(?:(?:also )?read (?:also|more)|also read|see also|related|recent|previous|next|prev|more on|latest)\b/iu;

/** “Saturday's elections” are those before or after the text, as all of it tells. */
function leaning(
  text: string,
  { start, end, date }: FoundDate,
  written: string | undefined,
  isAhead: boolean | null
): string {
  const words = text.slice(start, end);
  const weekday = weekdayName.exec(words)?.[0];
  if (!weekday || !written || /last|past|next|coming/i.test(words)) return date;
  const before = text.slice(Math.max(0, start - 70), start);
  const side = votePast.test(before) ? false : voteComing.test(before) ? true : isAhead;
  return side === null ? date : weekdayNear(written, weekday, side);
}

/** “observers who followed Sunday's vote”, “to observe Sunday's vote”: before “will leave” or “arrived”. */
const votePast =
  /\b(?:followed|observed|monitored|watched|attended|covered|won|lost|after|following|since|during|marred|praised|hailed|called)\s+(?:the\s+)?(?:(?:\p{L}+\s+){0,2}(?:votes?|elections?|polls?|referendum|run-?off)\s+(?:on\s+)?)?$/iu;
const voteComing =
  /\b(?:ahead of|before|to (?:observe|monitor|follow|watch)|in the run-?up to|on the eve of|until|preparing for|will \p{L}+|(?:observers?|monitors?|missions?|delegations?|teams?|groups?)\b[^.;\n]{0,40}\bfor)\s+(?:the\s+)?(?:(?:\p{L}+\s+){0,2}(?:votes?|elections?|polls?|referendum|run-?off)\s+(?:on\s+)?)?$/iu;

const weekdayName = new RegExp(anyWeekday, 'iu');

const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Most texts are of days before the vote or right after it. */
const isLongAgo = (date: string, written: string | undefined): boolean =>
  written !== undefined && days(date, written) > 21;
