/** Polling stations told by their numbers, at which observers followed an opening or a count: “at stations Nos. 14 and 27”. */
import type { Lexicon } from '../../lexicon';
import type { Span } from '../../proposal';
import { clauseAt } from './clause';
import type { Measured } from './measures';
import { stationWords } from './station-words';

const ofStations =
  /\b(?:(?:polling|voting|electoral|election)\s+(?:stations?|places?|precincts?|sections?|cent(?:re|er)s?|districts?|units?)\s*|stations?\s*|precincts?\s*|ballot box(?:es)?\s*|(?<=\bat\s))(?:\(?(?:nos?\.?|numbers?|№|#)\s*)(\d{1,5}(?:(?:\s*,\s*|\s*,?\s+and\s+|\s*;\s*)(?:(?:in\s+)?(?:polling\s+)?(?:stations?\s+|precincts?\s+)?(?:nos?\.?|№|#)\s*)?\d{1,5}(?![\d,.%]|\s*\p{L}*\s*(?:per ?cent|o'clock|voters|a\.m|p\.m)))*)/giu;
/** “when voting began” */
const begins =
  /\b(?:voting|the vote|polling) (?:began|begin|begins|started|starts|commenced|got under way)\b/g;

/**
 * @param text even
 * @param marks its marked text
 * @param unit a line or sentence
 */
export function numberedStations(text: string, marks: string, unit: Span, lexicon: Lexicon): Measured[] {
  const { watching } = stationWords(lexicon);
  if (marks.slice(unit.start, unit.end).search(watching) < 0) return [];
  return [...text.slice(unit.start, unit.end).matchAll(ofStations)].flatMap((match): Measured[] => {
    const start = unit.start + match.index;
    const span = { start, end: start + match[0].length };
    const { before, after } = clauseAt(marks, unit, span);
    const measure = eventBeside(before, after, lexicon);
    const value = match[1]?.match(/\d+/g)?.length ?? 0;
    return measure ? [{ measure, ...span, at: -1, value }] : [];
  });
}

/** The opening or the count that the clause tells of, the nearer before the one behind. */
function eventBeside(before: string, after: string, lexicon: Lexicon): string | null {
  const { opening, count } = stationWords(lexicon);
  const opens = [opening, begins];
  const last = (patterns: readonly RegExp[]) =>
    Math.max(-1, ...patterns.flatMap((pattern) => [...before.matchAll(pattern)].map(({ index }) => index)));
  const first = (patterns: readonly RegExp[]) =>
    Math.min(
      Infinity,
      ...patterns.flatMap((pattern) => [...after.matchAll(pattern)].map(({ index }) => index))
    );
  const [left, leftCount] = [last(opens), last([count])];
  if (left >= 0 || leftCount >= 0) return left > leftCount ? 'openings-observed' : 'counts-observed';
  const [right, rightCount] = [first(opens), first([count])];
  if (right === rightCount) return null;
  return right < rightCount ? 'openings-observed' : 'counts-observed';
}
