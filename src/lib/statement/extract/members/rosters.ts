/** Lists of people, a line each, with the country of each: “Mr Colin Baptiste, lawyer - Dominica”. */
import { meet, type Context } from '../../context';
import type { CountryNaming } from '../../text/names';

const heading =
  /\b(?:members|composition|delegation|participants|observers|group|team|mission|persons|comprises|consists|follows|following)\b[^\n]{0,80}[:-]\s*$|^\W*(?:members|composition|delegation|list of (?:members|observers)|the (?:group|team|mission|delegation))\b[^\n]{0,30}$/iu;
const atEnd =
  /^\)?\s*(?:\([^()\n]{2,40}\))?[\s.,;)]*(?:$|(?:-\s*|\d{1,2}[.)]\s*)?(?:The |Rt\.? )?(?:Mr|Ms|Mrs|Miss|Dr|Prof|Hon|H\.E|Amb|Sir|Dame|Rev|Justice|Senator|Ambassador)\b)/u;
const beforeIt = /[-:,(]\s*(?:the\s+|from\s+)?$/u;
const name = /^\W*(?:\d{1,2}[.)]\s*)?(?:the\s+)?\p{Lu}/iu;

export function countriesOfRosters({ text, countries }: Context): CountryNaming[] {
  const found: CountryNaming[] = [];
  let isOpen = false;
  let at = 0;
  for (const line of text.split('\n')) {
    const span = { start: at, end: at + line.length };
    at = span.end + 1;
    if (line.trim() === '') continue;
    const ours = isOpen && name.test(line) ? countriesIn(text, countries, span) : [];
    found.push(...ours);
    if (ours.length === 0) isOpen = heading.test(line);
  }
  return found;
}

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
      atEnd.test(text.slice(country.end, line.end)) &&
      beforeIt.test(text.slice(line.start, country.start)) &&
      line.start < country.start - 3
  );
