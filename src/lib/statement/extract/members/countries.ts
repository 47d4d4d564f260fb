/** Which countries the members of a mission came from. */
import { meet, sentenceAt, type Context } from '../../context';
import { officesOf } from '../../people/people';
import type { Span } from '../../proposal';
import type { CountryNaming } from '../../text/names';
import { listedOrigins } from './country-lists';
import { countriesOfPersons } from './persons';
import { countriesOfRosters } from './rosters';

/** A country, and the rule by which it is one of a mission's. */
export interface CountryOfMembers {
  readonly country: CountryNaming;
  readonly rule: 'member-country' | 'member-people' | 'member-list' | 'member-roster' | 'member-person';
}

/** “members of parliament from Azerbaijan”. */
const manyFrom = /^\p{L}+s of parliament\b/iu;
/** “the Grand National Assembly of Türkiye”: whose deputies come from Türkiye; “observers from Kazakhstan”, who may be a mission. */
const ofState =
  /\b(?:observers from|assembly|parliament|majlis|mejlis|mazhilis|kenesh|senate|chamber|council|commission)\b/iu;

/** “member states and Norway” is nobody's office. */
const ofStates =
  /^(?:\p{L}{2,6} )?(?:observer|member|partner|participating|associate) (?:state|countr|nation)/iu;

/** All but the host. */
export function countriesOfMembers(context: Context, regions: readonly Span[]): CountryOfMembers[] {
  const { text, countries, organizations, election } = context;
  const offices = officesOf(context).filter(
    ({ noun, text: words }) => !/s$/u.test(noun) && !manyFrom.test(words) && !ofStates.test(words)
  );
  const lists = new Set(listedOrigins(context));
  const rosters = new Set(countriesOfRosters(context));
  const persons = new Set(countriesOfPersons(context, regions));
  return countries.flatMap((country): CountryOfMembers[] => {
    if (country.id === election?.country) return [];
    if (rosters.has(country)) return [{ country, rule: 'member-roster' }];
    if (persons.has(country)) return [{ country, rule: 'member-person' }];
    const organization = organizations.find((one) => meet(one, country));
    const isOfOrganization = organization && !ofState.test(text.slice(organization.start, organization.end));
    if (isOfOrganization) return [];
    if (offices.some(({ start, end }) => start <= country.start && country.end <= end)) return [];
    const region = regions.find(({ start, end }) => start <= country.start && country.end <= end);
    if (region && isListed(text, country, region)) return [{ country, rule: 'member-country' }];
    if (organization) return [];
    if (lists.has(country)) return [{ country, rule: 'member-list' }];
    if (!region && (isPeople(text, country) || isOfStates(context, country)))
      return [{ country, rule: 'member-people' }];
    return [];
  });
}

const besidePeople =
  /^\s+(?:\p{L}+\s+){0,2}(?:observers?|deput|parliament|diplomat|representative|member|senat|MPs?|and|,)/iu;
const opens =
  /(?:[:,;(/-]|\b(?:of|from|and|by|plus|as well as|with|including|namely|are|were|taking part|also|comprised|represent\w*))\s*(?:also\s+|of\s+|from\s+)?(?:the\s+)?(?:(?:observer|partner|member|associate|candidate|participating|founding|neighbouring)\s+(?:states?|countr(?:y|ies)|nations?|members?)[\s:-]+)?(?:(?:federal |democratic |islamic |people's )*(?:republic|kingdom|states?)\s+of\s+(?:the\s+)?)?$/iu;
const another =
  /\b(?:other than|except(?: for)?|excluding|apart from|accredited (?:to|in)|embass(?:y|ies) (?:in|to)|in|authorities of|government of|president of|capital of|elections? (?:in|of)|constitution of|laws? of|legislation of)\s+(?:the\s+)?(?:republic\s+of\s+)?$/iu;

/** “Partner countries Canada and Norway sent observers”. */
const partners =
  /^(?:the\s+)?(?:(?:observer|partner|associate|candidate|neighbouring)\s+(?:states?|countr(?:y|ies)|nations?|members?)|republic of|kingdom of)\s+(?:the\s+)?$/iu;

/** In a list, or at its beginning: after “of”, “from”, a comma, a colon or “and”. */
function isListed(text: string, country: CountryNaming, region: Span): boolean {
  const before = text.slice(Math.max(region.start, country.start - 60), country.start);
  if (country.isPeople)
    return besidePeople.test(text.slice(country.end, country.end + 50)) || isPeople(text, country);
  if (before === '' || partners.test(before)) return true;
  return opens.test(before) && !another.test(before);
}

const states = /\b(?:states|countries|nations)\s*(?:\(|:|,? namely|-)[^.;\n()]*$/iu;

/** “observers from ten states: Angola, Botswana …”. */
function isOfStates(context: Context, country: CountryNaming): boolean {
  const sentence = sentenceAt(context, country.start);
  if (!sentence || sentence.mission < 0) return false;
  const before = context.text.slice(Math.max(sentence.start, country.start - 400), country.start);
  return (
    states.test(before) &&
    /\b(?:observers|representatives|members|experts|parliamentarians|people)\b/iu.test(before) &&
    !/\b(?:polling|stations?|voters|ballot|abroad)\b/iu.test(before)
  );
}

const peoples =
  /^(?:(?:,\s*(?:and\s+)?|\s+(?:and|as well as)\s+)(?:(?:the|\d{1,3}|\p{Ll}+)\s+)?\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?){0,9}\s+(?:(?:election|international|short-term|long-term|electoral|women|young)\s+)?(?:observers?|parliamentarians|deputies|MPs|lawmakers|legislators|senators|diplomats|delegates|delegations?|representatives|colleagues|members|experts|officials|specialists|nationals|citizens|teams?|groups?|contingents?)\b/u;

/** “Turkish and Uzbek observers”. */
const isPeople = (text: string, country: CountryNaming): boolean =>
  country.isPeople && peoples.test(text.slice(country.end, country.end + 90));
