/** Numbers of places at which observers followed an opening or a count: sure enough to go before cues. */
import type { Lexicon } from '../../lexicon';
import type { Span } from '../../proposal';
import { clauseAt, type Clause } from './clause';
import { isPartOf, wasSpokenOf, type Counted, type Noun } from './counted';
import { stationWords } from './station-words';

/** A number, and the measure that it is by its clause. */
export interface Placed {
  readonly counted: Counted;
  readonly measure: string;
}

/**
 * @param marks the marked text
 * @param unit a line or sentence of it
 * @param all the numbers inside
 * @param nouns those of the whole text
 */
export function watchedStations(
  marks: string,
  unit: Span,
  all: readonly Counted[],
  nouns: readonly Noun[],
  lexicon: Lexicon
): Placed[] {
  const { tabulation, amiss, judged } = stationWords(lexicon);
  return all.flatMap((counted, i): Placed[] => {
    const { kind, isNamed, number } = counted;
    const clause = clauseAt(marks, unit, counted);
    const isAmiss = amiss.test(clause.before) || amiss.test(clause.after.split('#')[0] ?? '');
    if (kind === 'tabulation' && isNamed) return [];
    const isVoting = votingIn.test(marks.slice(unit.start, number.start)) && isOfStages(marks, unit, lexicon);
    const isOfVoting =
      all[i - 1] !== undefined &&
      isPartOf(marks, all[i - 1] as Counted, counted) &&
      votingIn.test(marks.slice(unit.start, all[i - 1]?.number.start));
    const isForVoting =
      forVoting.test(marks.slice(number.end, unit.end)) &&
      isOfStages(marks, unit, lexicon) &&
      !all.some((other) => other.isNamed && other.kind === 'opening');
    if ((isVoting || (isForVoting && !isNamed)) && kind !== 'other')
      return [{ counted, measure: 'stations-visited' }];
    if (isOfVoting && isOfStages(marks, unit, lexicon)) return [{ counted, measure: 'stations-total' }];
    const isPlace = isNamed
      ? kind === 'station' || kind === 'office'
      : kind !== null && isPut(marks, number) && wasSpokenOf(marks, nouns, number.start, 'station');
    if (!isPlace || / each\b/.test(marks.slice(counted.end, counted.end + 6))) return [];
    const [part, whole] = [all[i - 1], all[i + 1]];
    const isPart = whole && isPartOf(marks, counted, whole);
    const isWhole = part && isPartOf(marks, part, counted);
    const event = eventOf(clause, isWhole ? marks.slice(part.start, number.start) : '', lexicon);
    if (!event || !isWatched(clause, marks.slice(unit.start, number.start), event, lexicon)) return [];
    const isJudged = judged.test(clause.before) || judged.test(clause.after);
    if (isPart ? isJudged : isWhole ? !isJudged : isAmiss) return [];
    return [
      { counted, measure: !isNamed && tabulation.test(clause.before) ? 'tabulations-observed' : event }
    ];
  });
}

/** “the voting in 938 …”, of a sentence that tells of openings or counts, too. */
const votingIn =
  /\b(?:voting|polling|balloting|the vote)(?: (?:process|procedures|itself))?(?: (?:was|were))?(?: (?:observed|followed|monitored|watched|witnessed))? (?:in|at|across|inside) (?:a total of )?$/;

/** “1,204 for the voting”. */
const forVoting = /^ (?:for|during|of) (?:the )?(?:voting|polling|the vote)(?: process)?(?=,| and|\.|$)/;

function isOfStages(marks: string, unit: Span, lexicon: Lexicon): boolean {
  const { opening, count, watching } = stationWords(lexicon);
  const line = marks.slice(unit.start, unit.end);
  return line.search(watching) >= 0 && line.search(opening) >= 0 && line.search(count) >= 0;
}

/** “in nine”, “96 of them”. */
const isPut = (marks: string, { start, end }: Span): boolean =>
  /(?:\b(?:in|at|on|of|inside|from)|\() $|\($/.test(marks.slice(Math.max(0, start - 8), start)) ||
  /^ (?:open(?:ed)?|closed?|of (?:them|these|those|which)|to (?:observe|follow|watch|attend|see|monitor)|(?:at|during|for) (?:the )?(?:opening|closing|count\w*))\b/.test(
    marks.slice(end, end + 24)
  ) ||
  /\b(?:of which|including|among them|of them) $/.test(marks.slice(Math.max(0, start - 14), start));

const observers = /\b(?:observers|mission|delegation|teams?|groups?|monitors|members|we|they|it)\b/;

/** Somebody follows it: “were present when the doors opened”, not “1,024 stations opened”. */
function isWatched({ before, after }: Clause, left: string, event: string, lexicon: Lexicon): boolean {
  const { watching } = stationWords(lexicon);
  if (watching.test(left)) return true;
  if (/^ (?:of (?:them|these) )?for (?:the )?(?:opening|closing|count)/.test(after))
    return observers.test(left);
  if (event === 'counts-observed' || /\bopenings?\b/.test(after + before))
    return watching.test(before + after);
  const opened = after.search(/\bopen(?:s|ed)?\b/);
  return watching.test(opened < 0 ? after : after.slice(0, opened));
}

/** The opening or the count nearest to a number, in its clause and not behind another number. */
function eventOf({ before, after }: Clause, skipped: string, lexicon: Lexicon): string | null {
  const { opening, count, noCount } = stationWords(lexicon);
  const left = skipped && before.endsWith(skipped) ? before.slice(0, -skipped.length) : before;
  const own = (
    left
      .slice(left.lastIndexOf('#') + 1)
      .split(' and ')
      .at(-1) ?? ''
  ).replace(noCount, '');
  const next = after.replace(hours, '').split(/#| and /)[0] ?? '';
  // “In eleven stations, the groups …”, but no more of a clause that has begun otherwise.
  const right = before.trim().split(' ').length < 3 ? next : (next.split(', ')[0] ?? '');
  // “297 tables opening, voting or closing”
  if (/^ (?:opening|voting)(?:,|$)/.test(right) && /^ (?:opening|voting), \w+/.test(after)) return null;
  if (
    /^ (?:during|for|through(?:out)?) (?:the )?opening,? (?:and )?(?:the )?(?:voting|polling)\b/.test(after)
  )
    return null;
  const [toOpening, toCount] = [far(own, right, opening), far(own, right, count)];
  const nearest = Math.min(toOpening, toCount);
  if (!Number.isFinite(nearest) || far(own, '', voting) < nearest) return null;
  return toOpening < toCount ? 'openings-observed' : 'counts-observed';
}

/** “by the close of voting”. */
const hours =
  /\b(?:by|before|after|since|from|until)(?: the)? (?:doors (?:were |had )?(?:shut|closed|opened)|close|closing|closure|opening|end)(?: of (?:the )?(?:voting|polls|polling|vote|stations|day))?/g;

/** The vote itself: “opening of voting” is none. */
const voting =
  /(?<!\bof |\bof the )\b(?:voting|polling(?! (?:station|place|cent|precinct|unit|table))|the vote)\b/g;

/** How many letters away; what stands behind a comma counts as further. */
function far(left: string, right: string, event: RegExp): number {
  const before = [...left.matchAll(event)].at(-1);
  const [after] = right.matchAll(event);
  const toLeft = before ? left.length - before.index - before[0].length : Infinity;
  const toRight = after ? after.index + (right.slice(0, after.index).includes(', ') ? 40 : 0) : Infinity;
  return Math.min(toLeft, toRight);
}
