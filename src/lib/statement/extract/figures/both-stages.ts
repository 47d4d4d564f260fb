/** “Both the opening and the counting were followed at two stations”: one number for two things. */
import type { Lexicon } from '../../lexicon';
import type { Span } from '../../proposal';
import type { Counted } from './counted';
import type { Measured } from './measures';
import { stationWords } from './station-words';

const pair =
  /\b(?:opening|openings|opening (?:of [a-z ]{3,30}|procedures))(?: (?:process|procedures))?,? (?:and|as well as|and also) (?:at |of |for )?(?:the )?(?:vote |ballot |subsequent )?(?:closing(?: and (?:the )?(?:vote )?count\w*)?|count|counts|counting|tally|tallying)\b[^.;:#]{0,70}$/;
const voting = /\b(?:voting|polling)\b(?! (?:stations?|places?|cent(?:re|er)s?|units?|precincts?))/;

/**
 * Where watched stations tell the one that stands nearer, this tells both.
 * @param unit a line or sentence of the marked text
 */
export function bothStages(marks: string, unit: Span, all: readonly Counted[], lexicon: Lexicon): Measured[] {
  const { watching } = stationWords(lexicon);
  const line = marks.slice(unit.start, unit.end);
  if (line.search(watching) < 0) return [];
  return all.flatMap(({ kind, number, start, end }): Measured[] => {
    const told = pair.exec(marks.slice(Math.max(unit.start, number.start - 160), number.start));
    if ((kind !== 'station' && kind !== 'office') || !told || voting.test(told[0])) return [];
    return [
      { measure: 'counts-observed', start, end, at: number.start },
      { measure: 'openings-observed', start: start - told[0].length, end, at: -1, value: number.value }
    ];
  });
}
