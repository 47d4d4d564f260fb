/** In which country the vote is: what speaks for each that a text names. */
import type { Lexicon } from '../lexicon';
import {
  findCapitals,
  findCitizenObservers,
  findParliaments,
  type CountryNaming,
  type Naming
} from '../text/names';
import { countryOfCity } from '../text/world-places';
import { areLinks, areQualities, voteNoun } from './vote-words';

/** A country's id, and how much speaks for it. */
export interface CountryEvidence {
  readonly country: string;
  readonly weight: number;
}

/** Of a country that is only touched on. */
const passing = 0.1;

const votes = new RegExp(
  String.raw`\b(?:${voteNoun}|(?:members of the|elections? to the) (?:parliament|assembly|senate|majlis|mazhilis))\b`,
  'giu'
);
const nextVote = new RegExp(String.raw`^(?:'s)?((?:,?[^\S\n]+[\p{L}'-]+){0,5}?)[^\S\n]+${voteNoun}\b`, 'iu');
const inCountry = /\b(?:in|of|to|for|across|throughout)\s+(?:the\s+)?(?:[\p{L}]+\s+of\s+)?(?:the\s+)?$/iu;
/** “when it votes”. */
const whenItVotes = /^,?[^\S\n]+when\b[^.;\n]{0,40}?\b(?:elect|vot)/iu;
/** “the former Minister of”: somebody's office, mostly of elsewhere. */
const office =
  /(?:minister|president|ambassador|envoy|mps?|chair\p{L}*|members?|citizen|expert|secretary|staff|embass\p{L}*|senator|judge|deput\p{L}+|diplomats?|representatives?|commission(?:er|ers)?|institute|university)\s+(?:of|from|to|for)\s+(?:the\s+)?(?:republic of\s+)?$/iu;
/** “an observer from Azerbaijan”. */
const origin =
  /\b(?:observers?|monitors?|delegates?|guests?|colleagues?|parliamentarians?|lawmakers?|lawyers?|politicians?|journalists?|specialists?|professors?)\s+from\s+(?:the\s+)?(?:republic of\s+)?$/iu;
const officeAfter =
  /^'s\s+(?:former\s+)?(?:ambassador|minister|president|prime|deputy|embassy|delegation|envoy|permanent)\b/iu;
/** “a Belgian member of parliament”, “the Malaysian who leads”. */
const personAfter =
  /^(?:'s)?,?\s+(?:(?:former|senior|retired|ex-?)\s*)?(?:\p{L}+\s+){0,2}?(?:members?|mps?|meps?|senators?|diplomats?|ministers?|president|prime minister|lawyers?|judges?|politicians?|academics?|ambassadors?|deputy|deputies|experts?|observers?|parliamentarians?|delegat\p{L}+|lawmakers?|journalists?|commissioners?|professors?|embass\p{L}+|who)\b/iu;
/** “citizens of”, “the people of”. */
const citizens =
  /\b(?:citizens|people|voters|electorate|nationals|compatriots)(?:\s+(?:living\s+)?(?:in|of|from))?\s+(?:the\s+)?(?:[\p{L}]+\s+of\s+)?$/iu;
const citizensAfter =
  /^(?:'s)?\s+(?:citizens|people|voters|nationals|electorate|authorities|living abroad|abroad|polls?)\b/iu;
const votesAfter =
  /^,?\s+(?:[\p{L}'-]+,?\s+){0,5}?(?:voted|elected|elects?|vote|chose|choose|(?:go(?:es)?|went|head(?:s|ed)?) to (?:the )?polls|cast (?:their|its))\b/iu;
const missionTo =
  /\b(?:mission|observers?|eom|eam|leom|delegation|group|team)\b(?:\s*\([^)\n]*\))?\s+(?:to|in|for)\s+(?:the\s+)?(?:republic of\s+)?$/iu;
const missionBefore = /\b(?:EOM|SEOM|EOM\/\p{Lu}+|AUEOM|mission)\s+$/u;
const goes =
  /\b(?:arriv\p{L}*|came|come|travel\p{L}*|went|flew|invited|sent\b[^.;\n]{0,30})\s+(?:in|to)\s+(?:the\s+)?$/iu;
/** Between the names of a list. */
const listLink =
  /^(?:\s*\([^)\n]{0,40}\))?\s*(?:,|;|and\b|as well as|&)\s*(?:(?:and|from)\s+)?(?:the\s+)?(?:(?:republic|kingdom|state) of\s+)?(?:the\s+)?$/iu;
/** “the Uruguayans Rubén Bacigalupe”, “Maria Carvalho (Brazil)”. */
const nameAfter = /^\s+\p{Lu}[\p{L}'-]+\s+(?:\p{Lu}|de\b|da\b|al-)/u;
const inBrackets = /\p{L}\s*\((?:[^)\n]{0,30},\s*)?$/u;
/** In a list of members. */
const afterMember = /(?:,|and|;|:)\s*(?:the\s+)?(?:republic of\s+)?$/iu;
/** Stations abroad: “in Russia – 26”, “Kazakhstan (3)”. */
const counted = /^\s*(?:[-:]\s*\d|\(\d|\(\p{Lu})/u;

const ofCity =
  /\b(?:in|across|near|city of|districts? of|stations? of|(?:visited|toured))\s+(\p{Lu}[\p{L}'-]{2,}(?:\s\p{Lu}[\p{L}'-]+)?)/gu;
const ofOneCity = 0.4;
const ofParliament = 1;

/**
 * “elections in Azerbaijan” and “Azerbaijani election” tell more than a country in a list of members.
 * @param text even (see `evenText`)
 */
export function countryEvidence(
  text: string,
  countries: readonly CountryNaming[],
  lexicon: Lexicon
): CountryEvidence[] {
  const places = [...text.matchAll(votes)].map(({ index }) => index);
  const near = (at: number) => Math.max(0, ...places.map((place) => 1 - Math.abs(place - at) / 150));
  const isAbroad = [...text.matchAll(/\b(?:abroad|diaspora|foreign countries|consulates?)\b/giu)].length > 2;
  const members = listed(text, countries);
  return [
    ...countries.map((naming) => ({
      country: naming.id,
      weight: members.has(naming) ? passing : weigh(text, naming, near, isAbroad)
    })),
    ...findCitizenObservers(text, lexicon).map(({ country }) => ({ country, weight: 2 })),
    ...findCapitals(text, lexicon).map((naming) => ({
      country: naming.id,
      weight: capital(text, naming, isAbroad)
    })),
    ...(isAbroad ? [] : cityEvidence(text, lexicon)),
    ...findParliaments(text, lexicon).map(({ id }) => ({ country: id, weight: ofParliament }))
  ];
}

/** “in Osh”, “the Almaly district of Almaty”: of a country that has the only city of that name. */
function cityEvidence(text: string, lexicon: Lexicon): CountryEvidence[] {
  return [...text.matchAll(ofCity)].flatMap(({ 1: name = '' }) => {
    const country = countryOfCity(lexicon, name);
    return country ? [{ country, weight: ofOneCity }] : [];
  });
}

/** Three countries and more in a row are whom somebody came from. */
function listed(text: string, countries: readonly CountryNaming[]): ReadonlySet<CountryNaming> {
  const rows: CountryNaming[][] = [];
  for (const naming of countries) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row && last && listLink.test(text.slice(last.end, naming.start))) row.push(naming);
    else rows.push([naming]);
  }
  return new Set(rows.filter(({ length }) => length > 2).flat());
}

/** Where a text was written tells of its country; stations abroad are in capitals, too. */
function capital(text: string, { start, end }: Naming, isAbroad: boolean): number {
  const isDateline =
    /(?:^|\n)[\s([]*$/.test(text.slice(Math.max(0, start - 5), start)) &&
    /^\s*[,.:(/-]/.test(text.slice(end, end + 3));
  if (isDateline && start < 1500) return 2;
  return start < 150 ? 1.5 : isAbroad ? 0.05 : 0.3;
}

function weigh(text: string, naming: CountryNaming, near: (at: number) => number, isAbroad: boolean): number {
  const { start, end, isPeople } = naming;
  const before = text.slice(Math.max(0, start - 90), start);
  const after = text.slice(end, end + 60);
  const clause = before.split(/[.;(\n]\s?/).at(-1) ?? '';
  const isOfPerson = isPeople && (personAfter.test(after) || nameAfter.test(after));
  if (office.test(before) || origin.test(before) || officeAfter.test(after) || isOfPerson) return passing;
  if (/^\s*(?:,|and\b|;)/u.test(after) && afterMember.test(before)) return passing;
  if (counted.test(after) || (/^\s*\)/.test(after) && inBrackets.test(before))) return passing;
  const leading = nextVote.exec(after)?.[1];
  const leads = (leading !== undefined && areQualities(leading)) || whenItVotes.test(after);
  const last = [...clause.matchAll(votes)].at(-1);
  const between = last && clause.slice(last.index + last[0].length);
  const isVoteIn =
    between !== undefined && inCountry.test(clause) && !(isAbroad && /^vot/iu.test(last?.[0] ?? ''));
  const bond = isVoteIn ? (areLinks(between) ? 3 : 1.5) : 0;
  const isListed = /^(?:,|;| and)\s+(?:the\s+)?(?:[\p{L}]+\s+)?(?:[\p{L}]+\s+of\s+)?\p{Lu}/u.test(after);
  const ofCitizens = (citizens.test(before) && !isListed) || citizensAfter.test(after) ? 2 : 0;
  const people = isPeople && votesAfter.test(after) ? 2 : 0;
  const going = missionTo.test(before) || missionBefore.test(before) || goes.test(before) ? 1.5 : 0;
  const atHead = (start < 400 ? 0.5 : 0) + (start < 100 ? 1 : 0);
  const some = isAbroad ? 0.2 : 0.5 + near(start);
  return some + atHead + bond + (leads ? 3 : 0) + Math.max(ofCitizens, people) + going;
}
