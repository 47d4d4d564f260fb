/** Which of the days that a text names is the day of the vote: what speaks for each. */
import type { FoundDate } from '../text/dates';
import { anyWeekday, weekdayNear } from '../text/weekdays';
import { isAlone, isDateline, isTitleOfVote } from '../text/written-day';
import { isVoteAhead } from './ahead';
import { roundOf } from './round';
import { areLinks, areQualities, voteNoun } from './vote-words';

/** A day, and how much speaks for it. */
export interface DayEvidence {
  readonly date: string;
  readonly weight: number;
}

const votes = new RegExp(String.raw`\b${voteNoun}\b`, 'giu');
const nextVote = new RegExp(String.raw`^(?:'s)?((?:,?[^\S\n]+[\p{L}'-]+){0,5}?)[^\S\n]+${voteNoun}\b`, 'iu');
/** What else happens on days. */
const apart =
  /\b(?:as of|since|until|till|by|before|after|ahead|from|deadline|arriv\p{L}*|depart\p{L}*|land(?:ed|s)|came|left|leave\p{L}*|return\p{L}*|met|meet\p{L}*|receiv\p{L}*|sign\p{L}*|adopt\p{L}*|publish\p{L}*|issu\p{L}*|releas\p{L}*|present\p{L}*|deploy\p{L}*|open(?:ed|s)|accredit\p{L}*|regist\p{L}*|announc\p{L}*|told|said|says|conference|briefing|statement|report\p{L}*|visit\p{L}*|gave|give|began|begin\p{L}*|start\p{L}*|launch\p{L}*|sums?|praise\p{L}*|call(?:s|ed) on|talks|mission|marks|sent|list|communique|conclusions?)\b/iu;
const toDeadline =
  /\b(?:as of|since|until|till|by|before|after|from|up to|deadline of|no later than|starting|through)\s+(?:the\s+)?$/iu;
const votesBefore =
  /\b(?:voted|votes?(?=\s*(?:$|on|this|in|for|at|to|again)\b)|elect(?:s|ed)?|choose|chose|(?:go(?:es|ing)?|went|head\p{L}*|called|return\p{L}*) to (?:the )?(?:polls|ballot box(?:es)?)|cast (?:their|its) (?:ballots?|votes?))\b([^.;\n]{0,60})$/iu;
const votesAfter =
  /^,?\)?\s+(?:(?!met\b|and\b)[\p{L}'-]+,?\s+){0,6}?(?:voted|elected|elects?|vote|chose|choose|(?:go(?:es)?|went|head(?:s|ed)?) to (?:the )?polls|cast (?:their|its))\b/iu;
const dayBefore =
  /\b(?:(?:election|polling|voting|e-)\s?day|day of (?:the )?(?:vote|voting|elections?|polls?|polling))\W{0,3}(?:(?:on|was|is|of|this)\s+)?(?:the\s+)?$/iu;
const dayAfter =
  /^\W{0,3}(?:(?:is|was|will be|as)\s+)?(?:the\s+)?(?:(?:election|polling|voting) day\b|day of (?:the )?(?:vote|voting|elections?|polls?|polling)\b)/iu;
const stations =
  /\b(?:polling (?:stations?|places?|cent(?:re|er)s?|tables?|offices?)|precincts?|stations|ballots? box(?:es)?|counting|the count)\b/iu;
const atWork =
  /\b(?:visit\p{L}*|observ\p{L}*|open\p{L}*|clos\p{L}*|attend\p{L}*|cover\p{L}*|split|work\p{L}*|tour\p{L}*|look\p{L}*|watch\p{L}*|follow\p{L}*|voted|voting|stopped|saw|were in|out on)\b/iu;
const secondRound = /\b(?:second[ -]round|run-?off|second tour)\b/iu;
/** A day that was given up. */
const original = /\b(?:originally|initially|previously|earlier)\s+(?:[\p{L}]+\s+){1,3}$/iu;
/** “last year”, “four years ago”: of an earlier vote. */
const earlierYear =
  /\b(?:last|previous) year\b|\byears? (?:ago|earlier)\b|\b(?:last|previous|preceding|earlier) (?:\p{L}+ )?(?:elections?|vote|polls?)\b/iu;
/** “A seminar on the elections was held on”: it was not the vote that was held. */
const otherHeld =
  /\b(?:(?:video-?)?conference|seminar|meetings?|briefing|training|talks|session|workshop|webinar|round ?table|forum|consultations|ceremony|lottery|draw|debates?|rall(?:y|ies)|primar(?:y|ies)|simulation|rehearsal)\b[^.;\n]*$/iu;
/** “was received at the commission” tells of a day that it is not that of the vote. */
const metAfter =
  /^,?\s+(?:[\p{L}'-]+\s+){0,8}?(?:met|compared notes|spoke (?:with|to)|held (?:meetings|talks|consultations)|was (?:received|welcomed|briefed)|were (?:received|welcomed|briefed)|arrived|visited the (?:central|commission|cec|headquarters|ministry)|had (?:a )?(?:meetings?|talks)|signed|exchanged)\b|^[^.;\n]{0,110}\b(?:received|briefed|welcomed|hosted) (?:us|it|them|(?:the|our) (?:mission|delegation|observers|group|team))\b/iu;
/** Their stops end no sentence. */
const titles = /\b(Mrs?|Ms|Dr|Amb|H\.E)\.(?=\s)/gu;
/** “Central Commission for Elections and Referenda”: a name that holds words of voting. */
const bodyOfVotes =
  /\b(?:commission|committee|council|department|directorate)\s+(?:for|on|of)\s+(?:the\s+)?(?:(?:holding|conduct of|organi[sz]ation of)\s+)?(?:the\s+)?(?:elections?|referend(?:um|ums|a))(?:\s+and\s+(?:the\s+)?(?:\p{Ll}+\s+of\s+)?(?:elections?|referend(?:um|ums|a)))?/giu;
const heldOn =
  /\b(?:(?:took|takes?|taking) place|(?:was|were|is|are|be|been|being) held)\s+(?:there\s+|here\s+)?(?:on\s+)?$/iu;
/** “since voting began on”. */
const votingBegan =
  /\b(?:voting|polling|polls)\s+(?:began|started|opened|closed|ended|concluded|will (?:begin|start|open))\b[^.;\n]{0,40}$/iu;
const otherVote =
  /\b(?:early|advance|special|previous|last|mobile) (?:vot(?:e|ing)|elections?)\b[^.;\n]{0,40}$/iu;

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
    const isOfEarlierDay = written !== undefined && found.date < written && days(found.date, written) <= 10;
    const isBelow = isAlone(text, found.start, found.end) && isBelowTitle(text, found.start, found.end);
    if (isOfEarlierDay && isBelow && !found.until) return { date: found.date, weight: 1.5 };
    const isHead =
      isDateline(text, found) ||
      (!isNear && found.start < 400 && found.date === written) ||
      (found.start < 600 && bond === null && isAlone(text, found.start, found.end));
    const alone = isNear ? 0.35 : 0.4 + (found.start < 500 ? 0.3 : 0);
    const weight = (isHead && (bond ?? 0) < 2.6 ? 0.05 : (bond ?? alone)) / (found.until ? 3 : 1);
    const isOther = written !== undefined && found.hasYear && Math.abs(days(written, found.date)) > 250;
    const date = isNear && bond === 3 ? leaning(text, found, written, isAhead) : (found.until ?? found.date);
    return { date, weight: isOther ? weight / 10 : weight };
  };
  return [...dates.map((one) => weigh(one, false)), ...near.map((one) => weigh(one, true))];
}

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
  const before = text.slice(Math.max(0, start - 40), start);
  const side = votePast.test(before) ? false : voteComing.test(before) ? true : isAhead;
  return side === null ? date : weekdayNear(written, weekday, side);
}

/** “observers who followed Sunday's vote”, “to observe Sunday's vote”: before “will leave” or “arrived”. */
const votePast =
  /\b(?:followed|observed|monitored|watched|attended|covered|won|lost|after|following|since|during|marred|praised|hailed|called)\s+(?:the\s+)?$/iu;
const voteComing =
  /\b(?:ahead of|before|to (?:observe|monitor|follow|watch)|in the run-?up to|on the eve of|until|preparing for|will \p{L}+)\s+(?:the\s+)?$/iu;

const weekdayName = new RegExp(anyWeekday, 'iu');

const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** From 0, where something else ties a day, to 3; null where nothing does. */
function bondOf(text: string, { start, end, date, hasYear }: FoundDate, isSecond: boolean): number | null {
  const before = clause(text.slice(Math.max(0, start - 140), start)).replace(bodyOfVotes, 'body');
  const after = text.slice(end, end + 150).replace(titles, '$1 ').split(/[.;\n]\s/)[0] ?? '';
  if (otherVote.test(before) || (!hasYear && isOfYear(before, date))) return 0.1;
  if (earlierYear.test(before.slice(-60))) return 0.1;
  if (!isSecond && secondRound.test(before.slice(-60) + after.slice(0, 20))) return 0.1;
  if (isSecond && /\bfirst[ -]round\b/iu.test(before.slice(-60) + after.slice(0, 20))) return 0.1;
  const leading = nextVote.exec(after)?.[1];
  if (leading !== undefined && areQualities(leading)) return 3;
  if (dayBefore.test(before) || dayAfter.test(after)) return 3;
  const last = [...before.matchAll(votes)].at(-1);
  const between = last && before.slice(last.index + last[0].length);
  if (between !== undefined && areLinks(between)) return 3;
  if (original.test(before)) return 0.1;
  if (last && heldOn.test(before) && !otherHeld.test(before)) return 3;
  if (votingBegan.test(before)) return 2.5;
  if (toDeadline.test(before)) return 0.1;
  const toVote = votesBefore.exec(before)?.[1];
  if ((toVote !== undefined && !apart.test(toVote)) || votesAfter.test(after)) return 2.5;
  if (between !== undefined && !apart.test(between)) return 1.5;
  if (isBelowTitle(text, start, end)) return 1.5;
  if (apart.test(before.slice(-40)) || metAfter.test(after)) return 0.2;
  const around = before + (text.slice(end, end + 200).split(/[.;]\s|\n/)[0] ?? '');
  return stations.test(around) && atWork.test(around) ? 1.2 : null;
}

/** “the 2024 election of 24 March”: a day of that year, whichever was nearest. */
function isOfYear(before: string, date: string): boolean {
  const year = /\b((?:19|20)\d\d)\b[^,]*$/u.exec(before)?.[1];
  return year !== undefined && !date.startsWith(year);
}

/** “Presidential election in Kazakhstan”, and beneath it a day in a line of its own, or one in brackets. */
const isBelowTitle = (text: string, start: number, end: number): boolean =>
  /^\W*(?:\n|$)/.test(text.slice(end, end + 5)) &&
  (isTitleOfVote(text.slice(Math.max(0, start - 160), start)) ||
    electionAbove.test(text.slice(Math.max(0, start - 200), start)));

/** “on the elections to the House of Representatives” in the line above “(25 February 2029)”. */
const electionAbove = new RegExp(String.raw`\b${voteNoun}\b[^.\n]{0,150}\n[^\S\n]*\([^\S\n]*$`, 'iu');

/** What stands after the last end of a sentence or line. */
const clause = (words: string): string => words.split(/[.;!?]\s|\n/).at(-1) ?? '';
