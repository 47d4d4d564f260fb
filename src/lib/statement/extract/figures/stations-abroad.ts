/** Numbers of stations abroad and of countries with some, and those at home that a sentence on voting abroad tells, too. */
import type { Span } from '../../proposal';
import type { Counted } from './counted';
import type { Placed } from './watched-stations';

/** Words for voting abroad. */
export const abroad =
  /\b(?:abroad|overseas|embass(?:y|ies)|consulates?|consular|diplomatic|foreign (?:countries|states|missions)|outside (?:the country|the republic|its borders|the borders)|missions of [a-z]+ abroad)\b/;

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
