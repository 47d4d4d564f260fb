/** What the numbers of a line count: the sure readings before the cues, those of other words after them. */
import type { Context } from '../../context';
import type { MarkedText, MarkedNumber } from '../../text/marked-text';
import { bothStages } from './both-stages';
import { countedIn, type Counted, type Noun } from './counted';
import { isEarlier } from './earlier';
import { enumeratedMissions } from './enumerated';
import type { MarkedUnit } from './index';
import { labelled, labelledParts } from './labelled';
import { listedMissions } from './listed-missions';
import { measuresIn, type Measured } from './measures';
import { numberedStations } from './numbered-stations';
import { othersOf } from './others';
import { peopleOf } from './people';
import { otherStations } from './stations';
import { stationsAbroad, stationsAtHome } from './stations-abroad';
import { watchedStations, type Placed } from './watched-stations';
import { watchedTabulations } from './watched-tabulations';
import { spansWithin } from '../../text/spans-within';

/** @param year that of the election, where it is known */
export function readingsOf(
  context: Context,
  { marks, numbers, nouns }: MarkedText & { readonly nouns: readonly Noun[] },
  unit: MarkedUnit,
  year: number | null
): Measured[] {
  const { text, lexicon } = context;
  const { start, end } = unit;
  const qualified = { ...context, numbers };
  const inside = spansWithin(numbers, unit);
  const counted = countedIn(marks, unit, inside, nouns);
  const byCues = measuresIn(marks.slice(start, end), start, lexicon.measures);
  const isTotal = ({ measure }: Measured) => measure === 'stations-total';
  const others = placed(otherStations(marks, unit, counted, nouns, lexicon));
  const enumerated = enumeratedMissions(qualified, start, end);
  const found = firstOfEach([
    enumerated,
    listedMissions(qualified, start, end),
    numberedStations(text, marks, unit, lexicon),
    bothStages(marks, unit, counted, lexicon),
    placed([
      ...watchedTabulations(marks, unit, counted, lexicon),
      ...watchedStations(marks, unit, counted, nouns, lexicon),
      ...stationsAbroad(marks, unit, counted),
      ...stationsAtHome(marks, unit, counted)
    ]),
    enumerated.length > 0 ? [] : labelledParts(marks, unit, inside),
    enumerated.length > 0 ? [] : labelled(marks, unit, inside),
    byCues.filter((row) => !isTotal(row)),
    others.filter((row) => !isTotal(row)),
    byCues.filter(isTotal),
    others,
    placed([...peopleOf(text, marks, unit, counted), ...othersOf(marks, unit, counted)])
  ]);
  return found.filter(({ at, mission, measure }) => {
    const number = inside.find((one) => one.start === at);
    if (number && idiom.test(text.slice(number.start - 12, number.end + 14))) return false;
    if (measure === 'registered-voters' && number && unregistered.test(text.slice(number.end, end)))
      return false;
    if (
      /^(?:registered|eligible)-voters$/u.test(measure) &&
      number &&
      ofOnePlace.test(text.slice(start, number.start))
    )
      return false;
    if (measure === 'stations-visited' && isOnePlaceOfSeveral(text, counted, at)) return false;
    return (
      !number ||
      !(isEarlier(marks, unit, number, year) || (mission === undefined && isShareOfPlace(text, number)))
    );
  });
}

/** “one or more of their members”, “one in each ten”. */
const idiom = /\bone or (?:more|several)\b|\bone in (?:each |every )?\p{L}+/iu;
/** “1.2 million displaced persons have not been registered at all”. */
const unregistered = /\b(?:not|never)\b[^.;]{0,20}\bregistered\b|\bunregistered\b/iu;

/** “In Bishkek there are 610,000 people on the rolls.” */
const ofOnePlace =
  /(?:^|[.;] )[Ii]n \p{Lu}[\p{L}'-]+(?: (?:city|region|district|province|county|state))?(?: alone)?,? (?:there (?:are|were)|they (?:are|were))\b[^.;]*$/u;

const inPlace = /^(?:\s+\p{Ll}+){0,2}\s+(?:in|at|around)\s+\p{Lu}/u;

/** “to three stations in Osh, four in Naryn and another three in Talas”: each is a part of what is not added up. */
function isOnePlaceOfSeveral(text: string, all: readonly Counted[], at: number): boolean {
  const parts = all.filter(
    ({ kind, number }) => kind === 'station' && inPlace.test(text.slice(number.end, number.end + 60))
  );
  return parts.length > 2 && parts.some(({ number }) => number.start === at);
}

/** “Baku (14 stations), Sumgait (9)”: parts of a sum. */
const isShareOfPlace = (text: string, { start, end }: MarkedNumber): boolean =>
  /(?<!\b(?:observ\p{L}*|mission|delegation|team|of)[^.;]{0,30})\b\p{Lu}\p{L}+ \($/u.test(
    text.slice(Math.max(0, start - 60), start)
  ) && /^(?: (?:polling )?stations?| together| precincts)?\)/u.test(text.slice(end, end + 20));

/** Of several readings of one number the first. */
function firstOfEach(readings: readonly (readonly Measured[])[]): Measured[] {
  const all = readings.flat();
  return all.filter(
    ({ at, start }, i) => !all.slice(0, i).some((other) => (at < 0 ? other.start === start : other.at === at))
  );
}

const placed = (rows: readonly Placed[]): Measured[] =>
  rows.map(({ counted: { start, end, number }, measure }) => ({ measure, start, end, at: number.start }));
