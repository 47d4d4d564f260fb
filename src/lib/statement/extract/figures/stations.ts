/** Numbers of stations that no cue claims: those that observers were at, those abroad, those that an election has. */
import type { Lexicon } from '../../lexicon';
import type { Span } from '../../proposal';
import { clauseAt } from './clause';
import { isPartOf, wasSpokenOf, type Counted, type Noun } from './counted';
import { stationWords } from './station-words';
import type { Placed } from './watched-stations';

const abroad =
  /\b(?:abroad|overseas|embass(?:y|ies)|consulates?|consular|diplomatic|foreign (?:countries|states|missions)|outside (?:the country|the republic|its borders|the borders)|missions of [a-z]+ abroad)\b/;
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

/** “57 abroad”, “fifty-four more work abroad”, “another 43 at its diplomatic missions”. */
const moreAbroad =
  /^ (?:of (?:them|which) )?(?:more )?(?:(?:(?:work|operate|function)(?:ed|s)?|are|were|will|be|have|been|open|opened|set up|working|operating) )*(?:abroad|overseas|outside the country|(?:at|in) (?:its|the|our|their)? ?(?:diplomatic|embassies|consul|foreign missions))/;

/** “10,970 stations in the country and 57 abroad in”: the first are not those abroad. */
const othersAbroad = /#+ (?:more )?(?:abroad|overseas|outside the country) (?:in|across) $/;

/** “826 polling stations, grouped in 381 places, await them in 52 countries”, “There are 62 such countries”. */
export function stationsAbroad(marks: string, unit: Span, all: readonly Counted[]): Placed[] {
  const line = marks.slice(unit.start, unit.end);
  const near = marks.slice(Math.max(0, unit.start - 250), unit.end);
  const [stations] = all.filter(({ kind, isNamed }) => kind === 'station' && isNamed);
  return all.flatMap((counted, i): Placed[] => {
    const { kind, isNamed, number } = counted;
    const words = marks.slice(number.end, counted.end);
    const where = all[i + 1];
    if (
      !isNamed &&
      stations &&
      stations.end < number.start &&
      where?.kind === 'country' &&
      /^ (?:more )?(?:in|across) (?:the )?(?:territory of )?$/.test(
        marks.slice(number.end, where.number.start)
      ) &&
      (abroad.test(line) || /\b(?:foreign|other)\b/.test(marks.slice(where.number.end, where.end)))
    )
      return [{ counted, measure: 'stations-abroad' }];
    if (
      !isNamed &&
      moreAbroad.test(marks.slice(number.end, unit.end)) &&
      /\b(?:stations|precincts|polling places)\b/.test(
        marks.slice(Math.max(0, unit.start - 160), number.start)
      ) &&
      !/\b(?:voters?|electors?|votes|citizens)\b/.test(line)
    )
      return [{ counted, measure: 'stations-abroad' }];
    if (isNamed && / such /.test(words) && abroad.test(near)) {
      if (kind === 'country') return [{ counted, measure: 'countries-abroad' }];
      return kind === 'station' ? [{ counted, measure: 'stations-abroad' }] : [];
    }
    if (kind !== 'country' || !stations || !abroad.test(near) || stations.start > number.start) return [];
    const between = marks.slice(stations.end, number.start);
    if (/#+ (?:in|across) $|\b(?:including|of which|of them|among them)\b/.test(between)) return [];
    if (othersAbroad.test(between)) return [{ counted, measure: 'countries-abroad' }];
    const isWhere = /\b(?:in|across|throughout) $/.test(between) && /#/.test(between) && !/observ/.test(line);
    return isWhere
      ? [
          { counted, measure: 'countries-abroad' },
          { counted: stations, measure: 'stations-abroad' },
          ...all.flatMap((other) =>
            other !== stations && (other.kind === 'station' || other.kind === 'office')
              ? [{ counted: other, measure: 'none' }]
              : []
          )
        ]
      : [];
  });
}

/** “operated in the country, and voting abroad …” */
const openHere =
  /^ (?:were |was |are |have |had |will |would |been |be |to )*(?:operat\w+|function\w*|work\w*|open\w*|set up|formed|established|prepared|available) (?:in|across|throughout|around) (?:the|our|this) (?:whole |entire )?(?:country|republic|territory|nation)\b(?! and (?:abroad|overseas))/;

/** Stations of a country, of which a sentence on voting abroad may tell, too. */
export const stationsAtHome = (marks: string, unit: Span, all: readonly Counted[]): Placed[] =>
  all.flatMap((counted) =>
    counted.isNamed && counted.kind === 'station' && openHere.test(marks.slice(counted.end, unit.end))
      ? [{ counted, measure: 'stations-total' }]
      : []
  );
