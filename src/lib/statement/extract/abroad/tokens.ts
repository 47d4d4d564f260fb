/** The countries, cities and numbers of a line about voting abroad, in their order. */
import type { Context } from '../../context';
import type { Span } from '../../proposal';
import type { FoundNumber } from '../../text/numbers';
import { countryOf, placesFrom } from '../../text/place-names';

/** A country or, with its name, a city. */
export interface Where extends Span {
  readonly country: string;
  readonly city?: string;
}

export interface Count extends Span {
  readonly number: FoundNumber;
}

export type Token = Where | Count;

export const isCount = (token: Token | undefined): token is Count => token !== undefined && 'number' in token;
export const isWhere = (token: Token | undefined): token is Where =>
  token !== undefined && 'country' in token;

/**
 * @param unit the line
 * @param before the country that the line before ended with
 */
export function tokensOf(context: Context, unit: Span, before: string | null): Token[] {
  const { text, election } = context;
  const inside = (span: Span) => span.start >= unit.start && span.end <= unit.end;
  const countries = context.countries.filter((naming) => inside(naming) && !naming.isPeople);
  const numbers = context.numbers.filter(
    (number) =>
      inside(number) &&
      !/^\s?(?:%|per ?cent|years?\b|a\.?m\b|thousand|million)/iu.test(text.slice(number.end, number.end + 10))
  );
  const taken: Span[] = [...countries, ...numbers];
  const found: Token[] = [
    ...countries.flatMap(({ id, start, end }) =>
      id === election?.country ? [] : [{ country: id, start, end }]
    ),
    ...numbers.map((number) => ({ number, start: number.start, end: number.end }))
  ];
  for (const match of text.slice(unit.start, unit.end).matchAll(/(?<![\p{L}\p{N}'-])\p{Lu}/gu)) {
    const at = unit.start + match.index;
    if (taken.some(({ start, end }) => start <= at && at < end)) continue;
    const place = placesFrom(context, at)[0];
    if (!place || place.start !== at || place.end > unit.end || / (?:\p{Ll}+)$/u.test(place.name)) continue;
    if (at === unit.start && isWord(text, place)) continue;
    const lead = found.findLast((token) => token.end <= at);
    const last = found.findLast((token) => isWhere(token) && token.end <= at);
    const listed =
      listedIn(text.slice(lead?.end ?? unit.start, at), lead, isWhere(last) ? last.country : before) ??
      (item.test(text.slice(unit.start, unit.end)) && !lead ? before : null);
    const country = countryOf(context, place) ?? listed;
    if (!country || country === election?.country) continue;
    taken.push(place);
    found.push({ country, city: withoutRiver(place.name), start: place.start, end: place.end });
    found.sort((a, b) => a.start - b.start);
  }
  found.sort((a, b) => a.start - b.start);
  return found.filter((token, i) => !isOfCityBefore(text, found[i - 1], token));
}

/** “Frankfurt am Main” is Frankfurt. */
const withoutRiver = (city: string): string => city.replace(/ (?:am|an der|upon) \p{Lu}\p{L}+$/u, '');

/** “Bangkok, Thailand”: the country only says where the city lies. */
const isOfCityBefore = (text: string, city: Token | undefined, token: Token): boolean =>
  isWhere(city) &&
  isWhere(token) &&
  city.city !== undefined &&
  token.city === undefined &&
  city.country === token.country &&
  /^(?:,\s*(?:the\s+)?|\s*\()$/u.test(text.slice(city.end, token.start));

/** “- Köln: 2”. */
const item = /^\s*[-•·]?\s*[^\d.:]{2,40}[:-]\s*\d{1,4}\s*$/u;

/** Some towns are called as words are that begin sentences: “Young people”, “More than”. */
const isWord = (text: string, { end }: Span): boolean =>
  /^\s+(?!(?:has|have|had|will|gets?|alone|and|is|are|with|accounts?|follows|receives|sees)\b)\p{Ll}/u.test(
    text.slice(end, end + 20)
  );

/** A name that no list of cities has counts as one where it stands as one: “in Dakhla”, “(Almaty, Aktau)”, “- Ganja: 1”. */
function listedIn(gap: string, lead: Token | undefined, last: string | null): string | null {
  if (!lead) return null;
  if (isCount(lead))
    return /^(?: of them| each)? in $|^(?: (?:polling )?stations?)?\s*[:,;)(]{1,2}\s*(?:and )?(?:in )?$/u.test(
      gap
    )
      ? last
      : null;
  if (lead.city) return /^\s*(?:,|and|, and|;)\s*(?:in )?$/u.test(gap) ? lead.country : null;
  return /^\s*[(:-]\s*(?:in )?$|^[^.;:()]{0,60} in $/u.test(gap) ? lead.country : null;
}
