/** The words of `lexicon/station-words.csv`, as expressions for marked text. */
import { cueSource } from '../../text/cue';
import { oncePer } from '../../text/once-per';
import type { Lexicon } from '../../lexicon';

/** @returns for each kind an expression that is found at the beginning and end of words */
export const stationWords = oncePer((lexicon: Lexicon) => {
  const source = (kind: string) => {
    const rows = lexicon['station-words'].filter((row) => row.kind === kind);
    const words = rows.map(({ word }) => cueSource(word)).join('|');
    return `(?<![a-z0-9])(?:${words})`
      .replaceAll('[\\p{L}\\p{N}]', '[a-z0-9]')
      .replaceAll('[^\\S\\n]+', '[ -]');
  };
  const [observer, there, seeing, voting] = ['observer', 'there', 'seeing', 'voting'].map(source);
  /** What may stand between seeing and the number: “followed the voting in”. */
  const between = `(?:[ ,"]+(?:#+|${voting}))*[ ,"]*`;
  const someone = `(?:${observer}|#+ (?:citizens|people|persons))`;
  return {
    opening: new RegExp(source('opening'), 'g'),
    count: new RegExp(source('count'), 'g'),
    noCount: new RegExp(source('no-count'), 'g'),
    tabulation: new RegExp(source('tabulation')),
    watching: new RegExp(source('watching')),
    amiss: new RegExp(source('amiss')),
    judged: new RegExp(source('judged')),
    /** Before a number of stations: somebody is there, or sees the voting. */
    ours: [
      new RegExp(`${someone}[^.;]*${there}[^.;]*$`),
      new RegExp(`^(?:, )?(?:and |but )?(?:then |also |so )?${there}[^.;]*$`),
      new RegExp(`${someone}[^.;]*${seeing}${between}$`),
      new RegExp(`^[^.;]*\\b(?:voting|vote|polling)\\b[^.;]{0,30}${seeing}${between}$`),
      new RegExp(
        `(?:stations?|places|precincts|cent(?:re|er)s|tables)(?: (?:that|which|we|they|it|were|was|had|been|our|the|observers|teams|mission))* (?:${seeing}|${there})[^.;#]{0,20}$`
      )
    ],
    /** After it: “which we visited”. */
    oursAfter: new RegExp(
      `^(?:[ ,]+(?:that|which|who|where|we|they|it|our|the|(?:[a-z/]{2,8} )?observers?|monitors?|mission|delegation|teams?|in all|in total|were|was|been|be|have|has|had|to be|being|so far))*[ ,]+(?:visited|covered|inspected|sampled|reached|attended|${seeing})`
    )
  };
});
