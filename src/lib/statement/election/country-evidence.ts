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
import {
  afterMember,
  citizens,
  citizensAfter,
  commissionOf,
  counted,
  embassyIn,
  embassyOf,
  goes,
  inBrackets,
  inCountry,
  invitation,
  invites,
  listLink,
  missionBefore,
  missionTo,
  nameAfter,
  nextVote,
  ofBefore,
  office,
  officeAfter,
  ofManager,
  origin,
  personAfter,
  votes,
  livingIn,
  votesAbroad,
  votesAfter,
  whenItVotes
} from './country-words';
import { hostsOfVoters } from './hosts-of-voters';
import { areLinks, areQualities } from './vote-words';

/** A country's id, and how much speaks for it. */
export interface CountryEvidence {
  readonly country: string;
  readonly weight: number;
}

/** Of a country that is only touched on. */
const passing = 0.1;
/** Of one whose commission heads a text. */
const ofCommission = 1;
const aboveText = 100;
/** Of one whose embassy people vote at. */
const ofEmbassy = 2;
/** What is left of what speaks for a country at whose embassies another votes. */
const ofHost = 0.2;

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
  const capitals = findCapitals(text, lexicon);
  const hosts = hostsOfVoters(text, [...countries, ...capitals]);
  const share = (id: string): number => (hosts.has(id) ? ofHost : 1);
  return [
    ...countries.map((naming) => ({
      country: naming.id,
      weight: (members.has(naming) ? passing : weigh(text, naming, near, isAbroad)) * share(naming.id)
    })),
    ...findCitizenObservers(text, lexicon).map(({ country }) => ({ country, weight: 2 })),
    ...capitals.map((naming) => ({
      country: naming.id,
      weight: capital(text, naming, isAbroad) * share(naming.id)
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
  if (embassyIn.test(text.slice(Math.max(0, start - 90), start))) return 0.05;
  const isDateline =
    /(?:^|\n)[\s([]*$/.test(text.slice(Math.max(0, start - 5), start)) &&
    /^\s*(?:[,.:(/]|-(?!\s*\d))/.test(text.slice(end, end + 5));
  if (isDateline && start < 1500) return 2;
  return start < 150 ? 1.5 : isAbroad ? 0.05 : 0.3;
}

function weigh(text: string, naming: CountryNaming, near: (at: number) => number, isAbroad: boolean): number {
  const { start, end, isPeople } = naming;
  const before = text.slice(Math.max(0, start - 90), start);
  const after = text.slice(end, end + 60);
  const clause = before.split(/[.;(\n]\s?/).at(-1) ?? '';
  const isOfPerson = isPeople && (personAfter.test(after) || nameAfter.test(after));
  if (start < aboveText && commissionOf.test(before)) return ofCommission;
  if (ofManager.test(before) || ofBefore.test(before) || livingIn.test(before)) return passing;
  if (embassyOf.test(before) && votesAbroad.test(text.slice(Math.max(0, start - 160), end + 120)))
    return ofEmbassy;
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
  const inviting = invites.test(before) && invitation.test(after) ? 2 : 0;
  const going = missionTo.test(before) || missionBefore.test(before) || goes.test(before) ? 1.5 : 0;
  const atHead = (start < 400 ? 0.5 : 0) + (start < 100 ? 1 : 0);
  const some = isAbroad ? 0.2 : 0.5 + near(start);
  return some + atHead + bond + (leads ? 3 : 0) + Math.max(ofCitizens, people) + going + inviting;
}
