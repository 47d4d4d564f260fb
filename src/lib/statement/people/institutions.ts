/** Which institutions words name, as our tables name, class and level them. */
import type { Context } from '../context';
import { findCues } from '../text/cue-finder';
import type { Lexicon } from '../lexicon';

export interface Institution {
  readonly institution: string;
  readonly category: string;
  /** Empty where words do not say it plainly. */
  readonly level: string;
}

const tail =
  /\s+(?:(?:in|on|at|from|during|before|after|about|with|to|by|through|over|across|who|which|wherever|whenever|throughout|as|notes|noted|that|where|when|here|there|today|yesterday|respectively|accredited|based|led|were|was|had|have|competing|represented|participating|running|contesting|taking|dealing|working|responsible|standing)\b(?!\s+(?:Human|Elections?|Referend|Foreign|Legal|Affairs|State|Law|Justice)).*|for\s+(?:the\s+)?\p{Ll}.*)$/u;
const people =
  /^(?:(?:the|an?|some|several|few|many|other|senior|various|different|authori[sz]ed|high-ranking|top|key|also|both|our|its|their|all|relevant)\s+)*(?:(?:(?!(?:rights|conditions|needs|lists|issues|questions|programmes|activities|results|elections|sessions|decisions|preparations|methods|names|reports|meetings|measures|hours|means|terms|cases|ballots|proxies|trustees|ministries|courts|commissions|parties|candidates|unions|associations|organi[sz]ations|ambassadors|embassies|bodies|agencies|authorities|universities|councils|committees|missions|observers|citizens|voters|chambers|houses)\b)\p{L}[\p{L}-]*s|representatives?|members?|officials?|leaders?|leadership|staff|employees|management|spokespersons?|delegates?|delegations?|experts?|heads?|chairpersons?|chairs?|chairmen|executives?|commissioners|authorities|agents|headquarters|offices?|number|group|majority|range|cross-section|series|workers|lawyers|activists|board|premises|studios?|buildings?|branch(?:es)?|seat|core|(?:\p{L}+\s+)?(?:centre|center|hall|room|leadership))(?:\s+and\s+(?:representatives|members|officials|leaders|staff|experts|heads|commissioners|offices))?\s+(?:of|from)\s+)+/iu;
const within =
  /\b(?:of|in|with|from|about|by|on|to)\s+(?:the\s+|their\s+|its\s+|foreign\s+|national\s+|all\s+)*$/iu;

/** What a group of words names, such as “representatives of the political parties”; null where it is no institution. */
export function institutionOf(words: string, lexicon: Lexicon): Institution | null {
  const plain = tidy(words)
    .replace(/(?:[\s.:;,!?"(]|\s(?:and|or))+$/u, '')
    .replace(beingThere, '');
  const stripped = plain.replace(people, '').replace(articles, '').trim() || plain;
  const [cue] = findCues(stripped, lexicon.institutions);
  const found = classOf(stripped, lexicon);
  if (!cue || !found || within.test(stripped.slice(0, cue.start))) return null;
  const named = stripped.slice(0, cue.end) + stripped.slice(cue.end).replace(tail, '');
  return { ...found, institution: capital(oneParty(named)) };
}

/** “On Thursday I was at the Ministry”. */
const beingThere = /^.*\b(?:was|were|been|went|came)\s+(?:also\s+)?(?:at|in|to)\s+(?:the\s+)?/iu;

const articles =
  /^(?:(?:the|an?|its|their|also|both|all|with|by|from|to|some|several|few|many|various|other|our|a number of|a few|namely|particularly|in particular|notably|specifically|such as)\s+)+/iu;

/** “Communist parties”, said of two of them: the name of one. */
const oneParty = (words: string): string =>
  words.replace(/^((?:\p{Lu}[\p{L}'-]*\s+)+)parties$/u, (whole: string, name: string) =>
    /^(?:Political|Opposition|Ruling|Parliamentary|Major|Registered)\b/u.test(name) ? whole : `${name}Party`
  );

/** “of Samarkand Region”: the level that a place is of; empty where it says none. */
export const levelOf = (place: string): string =>
  /\b(region|city|district|oblast|province)\b/iu
    .exec(place)?.[1]
    ?.toLowerCase()
    .replace(/oblast|province/, 'region') ?? '';

/** The class of the longest cue that comes first; a part of the country that is named says more of the level. */
export function classOf(words: string, lexicon: Lexicon): { category: string; level: string } | null {
  const cues = findCues(words, lexicon.institutions);
  const [first] = cues;
  if (!first) return null;
  const specific = cues.find(({ row, start }) => row.category !== first.row.category && start < 3) ?? first;
  const { category, level } = specific.row;
  const part = levelOf(words);
  const isLocal =
    part &&
    (category === 'election-management' || category === 'local-authority') &&
    !/\bcentral\b|\bnational\b/iu.test(words);
  return { category, level: isLocal ? part : level };
}

/** Without “the Republic of”, which our names of countries do without. */
export function tidy(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/\b(?:[Tt]he )?(?:[Rr]epublic|[Kk]ingdom|[Ss]tate) of (?:the )?(?=\p{Lu})/gu, '')
    .replace(/\s*\([^()]*\)/g, '')
    .trim();
}

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What a mission of an organization is called among the counterparts of another. */
export function missionName({ lexicon, organizations, text }: Context, organization: string): string {
  const names = lexicon.organizations.find(({ id }) => id === organization)?.names ?? [];
  const said = organizations.flatMap(({ id, start, end }) =>
    id === organization ? [text.slice(start, end)] : []
  );
  const [short = names[0]?.replace(/ observer mission$/, '') ?? organization.toUpperCase()] = said.sort(
    (a, b) => a.length - b.length
  );
  return `${short} observer mission`;
}
