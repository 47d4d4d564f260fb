/** Words of voting, for expressions. */

/** A noun that names the vote, and no commission, law or observer of elections. */
export const voteNoun = String.raw`(?<!\b(?:free|fair|democratic|genuine)\s)(?:elections?(?:\s+day)?(?!\s+(?:commi\p{L}+|councils?|observ\p{L}+|monitor\p{L}*|laws?|codes?|administration|management|bod(?:y|ies)|officials?|experts?|authorit\p{L}+|staff|materials?|headquarters|watch|support|assistance|campaign))|referend(?:um|ums|a)|plebiscite|votes?(?!\s+(?:count|tabulat|buying|share|total|bank))|voting|(?:election|polling|voting)\s+day|polls?(?!\s+work)|polling(?!\s+(?:stations?|places?|cent|tables?|officers?|staff|agents?|day))|ballot(?!\s+(?:box|paper))|run-?off|round)`;

const qualities = new Set(
  'early fresh repeat regular ordinary upcoming forthcoming next snap extraordinary presidential parliamentary legislative general local municipal regional national constitutional provincial gubernatorial senate senatorial tripartite nationwide federal republican state mayoral council repeat re-run re-run by- the and its their this his our s second first'.split(
    ' '
  )
);
const links = new Set(
  'which that going expected had have has having held hold holds will was is are were be to been being taking took take takes place due scheduled set called slated for on of in at the this last next past coming early late day dated planned fixed appointed conducted carried out organised organized president parliament deputies deputy members senators councils council chamber lower upper house local and s presidential parliamentary general national country here there republic whole citizens late'.split(
    ' '
  )
);

const tokens = (words: string): string[] => words.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
const isName = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Whether nothing but qualities and names stands between a day and the vote: “7 February early presidential election”. */
export const areQualities = (words: string): boolean =>
  tokens(words).every((word) => isName(word) || qualities.has(word.toLowerCase()));

/** “elections in Kenya, The Center today released”. */
const otherSubject = /,\s+(?:the|it|we|our|he|she|they|this|an?)\b/iu;

/** Whether nothing but links and names stands between the vote and a day: “elections held in Georgia on”. */
export function areLinks(words: string): boolean {
  if (otherSubject.test(words)) return false;
  const all = tokens(words);
  const isLink = (word: string) => links.has(word) || /^(?:19|20)\d\d$/.test(word);
  return all.every((word) => isName(word) || isLink(word)) && (all.length === 0 || all.some(isLink));
}
