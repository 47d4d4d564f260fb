/** How texts put the numbers of stations to countries abroad, and cities to those. */
import type { Context } from '../context';
import type { CountryNaming } from '../names';
import type { FoundNumber } from '../numbers';
import { placesFrom, type PlaceName } from '../place-names';

/** Between a country and its number: “Italy will have the most stations, 61”. */
export const gives =
  /^(?:\s*\([^()]*\))?\s*(?:[:(-]\s*|,?\s*(?:alone,?\s+)?(?:with|leads? with|(?:one|voters|citizens) (?:can|could|will|may) vote (?:at|in)|will have|would have|has|have|had|gets?|hosts?|will host|there (?:will be|would be|are|were|is))\b[^.;:()]{0,40}?\s)(?:the most (?:polling )?stations,?\s*)?$/iu;
/** Between a number and its country: “18 polling stations will be opened in”. */
export const given =
  /^\s*(?:more\s+)?(?:[-,)]\s*)?(?:(?:polling|voting)\s+)?(?:stations?\s+|precincts?\s+|places\s+)?(?:abroad\s+|overseas\s+)?(?:each\s+|apiece\s+)?(?:of (?:them|these|which)\s+)?(?:[-,)]\s*)?(?:(?:are|is|were|was|will|to|be|being|opened|open|operate|worked|planned|set|up|established|also|located|situated|each)\s+){0,5}(?:in\s+(?:the\s+)?$|(?:falls?|goes?|go|belongs?|allotted|allocated)\s+to\s+(?:the\s+)?$|across\s+(?:the\s+)?$)/iu;

/** “two apiece in Germany, the United States and Poland”: the same number for each of a list. */
export function sharedNumber(text: string, list: readonly CountryNaming[], numbers: readonly FoundNumber[]) {
  for (let i = list.length - 1; i > 0; i -= 1) {
    const gap = text.slice(list[i - 1]?.end, list[i]?.start);
    if (!/^\s*(?:,|and|, and)\s+(?:the\s+)?$/iu.test(gap)) return undefined;
    const first = list[i - 1];
    const number =
      first && numbers.findLast(({ end }) => end <= first.start && given.test(text.slice(end, first.start)));
    if (number) return /\b(?:each|apiece)\b/iu.test(text.slice(number.end, first.start)) ? number : undefined;
  }
  return undefined;
}

/** “Russia will host nine of them, Kazakhstan five”: after another country with its number. */
export function elided(
  text: string,
  naming: CountryNaming,
  next: number,
  numbers: readonly FoundNumber[],
  before: CountryNaming | undefined
) {
  if (!before || !numbers.some(({ start }) => start > before.end && start < naming.start)) return undefined;
  return numbers.find(({ start }) => start < next && /^\s+$/u.test(text.slice(naming.end, start)));
}

/** “Germany – in Berlin, Frankfurt and Munich”, “Russia (Moscow, Kazan)”. */
export function citiesAfter(context: Context, at: number, until: number): PlaceName[] {
  const opened =
    /^\s*(?:\(|-|:|, namely)\s*(?:in\s+)?/u.exec(context.text.slice(at, until)) ??
    /^[^.;:,]{0,50}\b(?:vote|voting|stations?|polls?|open\p{L}*)\b[^.;:,]{0,20}\bin\s+/u.exec(
      context.text.slice(at, until)
    );
  return opened ? placesFrom(context, at + opened[0].length).filter(({ end }) => end <= until) : [];
}

/** “fifteen, seven of them in London”. */
export function partIn(context: Context, numbers: readonly FoundNumber[], at: number, until: number) {
  for (const number of numbers.filter(({ start, end }) => start >= at && end < until)) {
    const into = /^\s*(?:of (?:them|which|these)\s+)in\s+/iu.exec(context.text.slice(number.end, until));
    const city = into && placesFrom(context, number.end + into[0].length)[0];
    if (city) return { number, city };
  }
  return null;
}
