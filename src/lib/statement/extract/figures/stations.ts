/** Numbers of stations that no cue claims: those that observers were at, those abroad, those that an election has. */
import type { Lexicon } from '../../lexicon';
import type { Span } from '../../proposal';
import { clauseAt } from './clause';
import { isPartOf, wasSpokenOf, type Counted, type Noun } from './counted';
import { stationWords } from './station-words';
import { abroad } from './stations-abroad';
import type { Placed } from './watched-stations';

/** “the SCO looked in at 77”, after the stations of another. */
const goesTo =
  /\b(?:visited|(?:look|looked|looks) (?:in )?(?:at|on|into)|saw|observed|(?:was|were|been) (?:at|in)|went to|covered|called (?:in )?at|stopped at|been to|monitored|reached|inspected|toured|dropped in at) $/;
/** “in early voting they were at 44 polling stations, and on the main voting day at 138” */
const onTheDay =
  /#[^#.;]*\b(?:(?:voting|election|polling|main|second|next|same|following) day|e-day|second round|run-off|the (?:vote|election) itself|then|later)\b[^#.;]{0,30}\b(?:at|in|to|visited|observed|covered) $/;
const told = /\b(?:told|informed|said|reported|according to|says|stated|total|country|briefed)\b/;
const voting = /\b(?:vot|poll|ballot)\w*/;

/** @param unit a line or sentence of the marked text */
export function otherStations(
  marks: string,
  unit: Span,
  all: readonly Counted[],
  nouns: readonly Noun[],
  lexicon: Lexicon
): Placed[] {
  const { ours, oursAfter, amiss } = stationWords(lexicon);
  const line = marks.slice(unit.start, unit.end);
  return all.flatMap((counted, i): Placed[] => {
    const { kind, isNamed, number } = counted;
    if (
      !isNamed &&
      goesTo.test(marks.slice(unit.start, number.start)) &&
      wasSpokenOf(marks, nouns, number.start, 'station')
    )
      return /^(?: of (?:them|these)| in\b|[.,;]|$)/.test(marks.slice(number.end, unit.end))
        ? [{ counted, measure: 'stations-visited' }]
        : [];
    if (kind !== 'station' && !(kind === 'office' && isNamed && voting.test(line))) return [];
    if (/^ each\b/.test(marks.slice(counted.end, counted.end + 6))) return [];
    const clause = clauseAt(marks, unit, counted);
    const [part, whole] = [all[i - 1], all[i + 1]];
    if (part && isPartOf(marks, part, counted)) {
      const isPartOurs = ours.some((pattern) => pattern.test(marks.slice(unit.start, part.number.start)));
      const isVisited = !isPartOurs && oursAfter.test(clause.after);
      return [{ counted, measure: isVisited ? 'stations-visited' : 'stations-total' }];
    }
    const isPart = whole !== undefined && isPartOf(marks, counted, whole);
    const isRest = !isNamed && !isPart && all.slice(0, i).some((other) => other.kind === 'station');
    // “120 observers, 402 stations, 31 openings”
    const isListed = all.some(
      (other) => other.isNamed && (other.kind === 'opening' || other.kind === 'count')
    );
    const isOurs =
      (!isRest &&
        !/\b(?:voters|electors|electorate)\b/.test(clause.before) &&
        ours.some((pattern) => pattern.test(clause.before))) ||
      (isNamed && (oursAfter.test(clause.after) || isListed));
    const isAtOne = /\b(?:it|which|that) ha[sd] $/.test(clause.before);
    if (isAtOne && !isNamed) return [];
    const isAmiss = amiss.test(clause.before) || amiss.test(clause.after.split('#')[0] ?? '');
    if (isOurs && !isAmiss) return [{ counted, measure: 'stations-visited' }];
    if (isNamed && abroad.test(clause.after.split('#')[0] ?? '') && !isAmiss)
      return [{ counted, measure: 'stations-abroad' }];
    const left = marks.slice(unit.start, number.start);
    const isFirst = !all.slice(0, i).some((other) => other.isNamed && other.kind === 'station');
    const isLater = !isNamed && onTheDay.test(left) && ours.some((pattern) => pattern.test(left));
    if (isLater && !isAmiss && !isPart) return [{ counted, measure: 'stations-visited' }];
    if (isNamed && isFirst && /(?:^|[.;] |\n)of (?:the |all |its |our )*(?:country's )?$/.test(left))
      return [{ counted, measure: 'stations-total' }];
    if (!isPart && /\bof which there (?:are|were|will be) $/.test(left))
      return [{ counted, measure: 'stations-total' }];
    if (isNamed && isFirst && !isAmiss && told.test(left) && number.value > 10)
      return [{ counted, measure: 'stations-total' }];
    if (
      isNamed &&
      (kind === 'station' || number.value > 50) &&
      voting.test(clause.before) &&
      /\b(?:in|at) $/.test(clause.before) &&
      !isAmiss
    )
      return [{ counted, measure: 'stations-total' }];
    return [];
  });
}
