/** Numbers of places at which observers followed the tabulation of results. */
import type { Lexicon } from '../../lexicon';
import type { Span } from '../../proposal';
import { clauseAt } from './clause';
import { isPartOf, type Counted } from './counted';
import { stationWords } from './station-words';
import type { Placed } from './watched-stations';

const seen =
  /\b(?:visit\w*|observ\w*|follow\w*|attend\w*|monitor\w*|watch\w*|cover\w*|present|presence|teams)\b/;

/**
 * “Tabulation was transparent in 68 of the 73 district commissions visited”: 73; “observed at 21 of 25 centres”: 21
 * @param unit a line or sentence of the marked text
 */
export function watchedTabulations(
  marks: string,
  unit: Span,
  all: readonly Counted[],
  lexicon: Lexicon
): Placed[] {
  const { tabulation, amiss, judged } = stationWords(lexicon);
  return all.flatMap((counted, i): Placed[] => {
    const { before, after } = clauseAt(marks, unit, counted);
    const [part, whole] = [all[i - 1], all[i + 1]];
    const isPart = whole !== undefined && isPartOf(marks, counted, whole);
    const isWhole = part !== undefined && isPartOf(marks, part, counted);
    if (!(counted.kind === 'commission' && tabulation.test(before + after))) {
      if (counted.kind !== 'tabulation' || !(counted.isNamed || isPart)) return [];
    } else if (!seen.test(before + after)) return [];
    const isJudged = judged.test(before) || judged.test(after);
    const isAmiss = amiss.test(before) || amiss.test(after.split('#')[0] ?? '');
    const isMeant = isPart
      ? !isJudged && !isAmiss
      : isWhole
        ? isJudged || isAmiss
        : !isAmiss && !before.endsWith('the ');
    return [{ counted, measure: isMeant ? 'tabulations-observed' : 'none' }];
  });
}
