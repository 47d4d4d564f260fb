/** Countries at whose embassies others vote. */
import type { Naming } from '../text/names';
import { embassyIn } from './country-words';

/** What shows that people vote there. */
const votersAbroad =
  /\b(?:polling stations?|precincts?|voted|voting|votes? at|cast(?:ing)? (?:their )?(?:ballots?|votes?))\b/iu;

/** “The polling station at the Embassy of Azerbaijan in Belarus”: the vote is not that of Belarus. @returns ids of countries */
export const hostsOfVoters = (text: string, named: readonly Naming[]): ReadonlySet<string> =>
  new Set(
    named
      .filter(
        ({ start, end }) =>
          embassyIn.test(text.slice(Math.max(0, start - 90), start)) &&
          votersAbroad.test(text.slice(Math.max(0, start - 160), end + 120))
      )
      .map(({ id }) => id)
  );
