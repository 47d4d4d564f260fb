/** Lists of people, a line each, with the country of each: “Mr Colin Baptiste, lawyer - Dominica”. */
import { meet, type Context } from '../../context';
import type { CountryNaming } from '../../text/names';

const heading =
  /\b(?:members|composition|delegation|participants|observers|group|team|mission|persons|comprises|consists|follows|following)\b[^\n]{0,80}[:-]\s*$|^\W*(?:members|composition|delegation|list of (?:members|observers)|the (?:group|team|mission|delegation))\b[^\n]{0,30}$/iu;
const atEnd =
  /^(?:,\s*[\p{Lu}/&-]{2,8})?\)?\s*(?:\([^()\n]{2,40}\))?[\s.,;)]*(?:$|(?:-\s*|\d{1,2}[.)]\s*)?(?:The |Rt\.? )?(?:Mr|Ms|Mrs|Miss|Dr|Prof|Hon|H\.E|Amb|Sir|Dame|Rev|Justice|Senator|Ambassador)\b)/u;
/** “(Luxembourg, SOC), Chairperson”. */
const withOffice =
  /^(?:,\s*[\p{Lu}/&-]{2,8})?\)\s*[,-]\s*(?:[Cc]o-?|[Vv]ice|[Dd]eputy|[Cc]hair|[Hh]ead|[Ll]eader|[Rr]apporteur|[Mm]ember)[\p{L} -]{0,50}$/u;
/** “Ann Lee (European Commission)”: in the list, with no country. */
const inList = /^\W*(?:\d{1,2}[.)]\s*)?\p{Lu}[^.!?()\n]{2,60}\([^()\n]{2,40}\)[^.!?\n]{0,40}$/u;
const beforeIt = /[-:,(]\s*(?:the\s+|from\s+)?$/u;
const name = /^\W*(?:\d{1,2}[.)]\s*)?(?:the\s+)?\p{Lu}/u;

export function countriesOfRosters({ text, countries }: Context): CountryNaming[] {
  const found: CountryNaming[] = [];
  let isOpen = false;
  let isOfStates = false;
  let at = 0;
  for (const line of text.split('\n')) {
    const span = { start: at, end: at + line.length };
    at = span.end + 1;
    if (line.trim() === '') continue;
    const ours = isOpen && name.test(line) ? countriesIn(text, countries, span) : [];
    const delegations = ours.length === 0 && isOfStates ? delegationIn(text, countries, span) : [];
    found.push(...ours, ...delegations);
    if (ours.length > 0 || delegations.length > 0 || (isOpen && inList.test(line))) continue;
    isOpen = heading.test(line);
    isOfStates = states.test(line) && !others.test(line);
  }
  return found;
}

/** “National delegations in the Mission”, “Composition of the Mission by country:”. */
const states =
  /^[^.]{0,90}\b(?:delegations|national groups|mission by (?:country|state)|(?:composition|members|make-up|membership) of the (?:[\p{L}-]+ ){0,3}(?:mission|delegation|team|group)|(?:countries|states) (?:represented|taking part|participating)|(?:observers|members|delegates) (?:of the (?:mission|delegation|team|group) )?(?:by|from) (?:country|state|countries|states)|participating (?:states|countries))\b[^.]{0,60}$/iu;
const others =
  /\b(?:polling|stations?|voters?|vot(?:e|ing)|abroad|accredit\p{L}*|registered|meetings?|met|candidates?|recommendations?)\b/iu;
const number = /^(?:[\s:|(-]+(?:about\s+)?(?:\d{1,3}|\p{Ll}+)(?:\s+[\p{Ll}-]+){0,3}\)?)?[\s.;,]*$/u;
const leads =
  /^\W*(?:\d{1,2}[.)]\s*)?(?:the\s+)?(?:(?:(?:federal |democratic |islamic |people's )*(?:republic|kingdom|states?)|delegation|group|observers|parliament)\s+(?:of|from)\s+(?:the\s+)?){0,2}$/iu;

/** “Republic of Armenia – 12 observers”, a line under such a heading. */
const delegationIn = (
  text: string,
  countries: readonly CountryNaming[],
  line: { start: number; end: number }
): CountryNaming[] => {
  const inLine = countries.filter((country) => !country.isPeople && meet(country, line));
  const [first] = inLine;
  const last = inLine.at(-1);
  if (!first || !last || !leads.test(text.slice(line.start, first.start))) return [];
  return number.test(text.slice(last.end, line.end)) ? inLine : [];
};

/** Usually one; several where lines were wrapped. */
const countriesIn = (
  text: string,
  countries: readonly CountryNaming[],
  line: { start: number; end: number }
): CountryNaming[] =>
  countries.filter(
    (country) =>
      !country.isPeople &&
      meet(country, line) &&
      (atEnd.test(text.slice(country.end, line.end)) || withOffice.test(text.slice(country.end, line.end))) &&
      beforeIt.test(text.slice(line.start, country.start)) &&
      line.start < country.start - 3
  );
