/** Which number of stations belongs to which place of a line. */
import { isCount, isWhere, type Token, type Where } from './tokens';

/** Between a place and its number: “Italy will have the most stations, 61”, “Ankara – 1”, “Spain follows: 93”. */
const after =
  /^(?:\s*\([^()]*\))?\s*(?:[:(-]\s*|,?\s*(?:alone |also |too |still |now )*(?:follows?: ?|(?:follows?|comes? (?:first|second|third|fourth|next|last)) with |for |(?:(?:one|voters|citizens) (?:can|could|will|may) vote (?:at|in)|accounts? for|leads? with|with|will (?:have|host|get|see|open|receive)|would have|has|have|had|gets?|hosts?|receives?|sees?|counts?|offers?|holds?|opens?|there (?:will be|would be|are|were|is))\b[^.;:()\d]{0,40}?\s?))?(?:the most (?:polling )?stations,?\s*|only |just |as many as |about |some |up to )*$/iu;
const bare = /^\s+$/u;
/** Between a number and its place: “18 polling stations will be opened in”, “26, has been set up in”. */
const before =
  /^\s*(?:more\s+)?(?:[-,)]\s*)?(?:(?:polling|voting)\s+)?(?:stations?\s+|precincts?\s+|places?\s+|addresses\s+|sections?\s+|points?\s+|of (?:them|these|which|those)\s+)*(?:abroad\s+|overseas\s+)?(?:each\s+|apiece\s+)?(?:[-,)]\s*)?(?:(?:are|is|were|was|will|to|be|been|has|have|being|opens?|opened|opening|operat(?:es?|ed|ing)|function(?:s|ed|ing)?|work(?:ed|s|ing)?|there|planned|set|up|established|formed|also|located|situated|each|expected|available)\s+){0,5}(?:in\s+(?:the\s+)?(?:city of\s+)?|(?:falls?|goes?|go|belongs?|allotted|allocated)\s+to\s+(?:the\s+)?|across\s+(?:the\s+)?|at\s+(?:the\s+)?)$/iu;
const comma = /^\s*(?:,|and|, and|or|\/|- in|as well as|, as well as)\s+(?:in\s+)?(?:the\s+)?$/iu;
const each = /\b(?:each|apiece|one in each)\b/iu;

/** @returns for each place of the tokens its number, where the text gives one */
export function countsOf(text: string, tokens: readonly Token[], end: number): Map<Where, number> {
  const counts = new Map<Where, number>();
  const used = new Set<number>();
  const places = tokens.filter(isWhere);
  const gap = (a: Token | undefined, b: Token | undefined) =>
    a && b ? text.slice(a.end, b.start) : '-none-';
  /** Places whose numbers stand before them. */
  const counted = new Set<Where>();
  const give = (place: Where, at: number, value: number) => {
    counts.set(place, value);
    if (at < place.start) counted.add(place);
    used.add(at);
  };
  tokens.forEach((place, i) => {
    if (!isWhere(place)) return;
    const [left, right] = [tokens[i - 1], tokens[i + 1]];
    const isBefore = isCount(left) && !used.has(left.start) && before.test(gap(left, place));
    const isSure = isBefore && !/^\s*,/u.test(gap(left, place));
    const next = text.slice(right?.end ?? end, tokens[i + 2]?.start ?? end);
    const isAfter =
      isCount(right) &&
      (after.test(gap(place, right)) || bare.test(gap(place, right))) &&
      !/^\s*(?:countries|states|cities)\b/u.test(next);
    // “five, in the United States three”, but “10 in Moscow, 3 in Kazan”.
    const isNexts =
      isCount(right) &&
      before.test(gap(right, tokens[i + 2])) &&
      isWhere(tokens[i + 2]) &&
      !bare.test(gap(place, right));
    const isOfCity =
      isCount(right) &&
      before.test(gap(right, tokens[i + 2])) &&
      isOnlyCity(text, place, tokens[i + 2], tokens[i + 3], right.end);
    if (isAfter && !isSure && !isOfCity && !(isNexts && isBefore))
      give(place, right.start, right.number.value);
    else if (isBefore) give(place, left.start, left.number.value);
  });
  // “two each in A, B and C”, “A, B and C have two each”.
  tokens.forEach((token, i) => {
    if (!isCount(token)) return;
    const list = runFrom(text, tokens, i + 1, 1);
    const earlier = runFrom(text, tokens, i - 1, -1);
    const words = text.slice(token.end, list[0]?.start ?? end).slice(0, 80);
    const isForList = each.test(words) && /\b(?:in|at|to)\s+(?:the\s+)?$|:\s*$/iu.test(words);
    if (isForList) for (const place of list) counts.set(place, token.number.value);
    else if (each.test(text.slice(token.end, token.end + 26)) && earlier.length > 0)
      for (const place of earlier) if (!counted.has(place)) counts.set(place, token.number.value);
  });
  inOrder(text, tokens, end, counts);
  shareRest(text, places, counts, end);
  return counts;
}

/** “In Kazakhstan three stations will work in Almaty, two in Astana”: three are the city's, where no other follows it. */
const isOnlyCity = (
  text: string,
  country: Where,
  city: Token | undefined,
  next: Token | undefined,
  from: number
): boolean =>
  country.city === undefined &&
  isWhere(city) &&
  city.city !== undefined &&
  city.country === country.country &&
  !/[,(:]/u.test(text.slice(from, city.start)) &&
  (each.test(text.slice(from, city.start)) ||
    !(isWhere(next) && comma.test(text.slice(city.end, next.start))));

/** “in Türkiye and Russia: seven and five respectively”. */
function inOrder(text: string, tokens: readonly Token[], end: number, counts: Map<Where, number>): void {
  const from = tokens.findIndex((token, i) => isCount(token) && isWhere(tokens[i - 1]));
  const list = runFrom(text, tokens, from - 1, -1);
  const numbers = tokens.slice(from, from + list.length).filter(isCount);
  const last = numbers.at(-1);
  if (from < 1 || !last || list.length < 2 || numbers.length !== list.length) return;
  if (!/^,? (?:\S+ )?respectively\b/iu.test(text.slice(last.end, end))) return;
  list.forEach((place, i) => counts.set(place, numbers[i]?.number.value ?? 0));
}

/** The places of a list that begins at an index and goes on in a direction. */
function runFrom(text: string, tokens: readonly Token[], from: number, step: 1 | -1): Where[] {
  const run: Where[] = [];
  for (let i = from; ; i += step) {
    const [token, last] = [tokens[i], tokens[i - step]];
    if (!token || !isWhere(token)) break;
    const [a, b] = step > 0 ? [last, token] : [token, last];
    if (run.length > 0 && !(a && b && comma.test(text.slice(a.end, b.start)))) break;
    if (step > 0) run.push(token);
    else run.unshift(token);
  }
  return run;
}

/** A country's stations among its cities: “five in Russia (Moscow, Kazan, Omsk …)”, “47 (all in Abidjan)”, “four (Ankara, two in Istanbul …)”. */
function shareRest(text: string, places: readonly Where[], counts: Map<Where, number>, end: number): void {
  places.forEach((country, i) => {
    const whole = counts.get(country);
    if (country.city !== undefined || whole === undefined) return;
    const next = places.findIndex((place, j) => j > i && place.country !== country.country);
    const cities = places.slice(i + 1, next < 0 ? undefined : next).filter(({ city }) => city);
    const open = cities.filter((city) => !counts.has(city));
    const [first] = open;
    if (!first) return;
    const words = text.slice(country.end, places[next]?.start ?? end);
    if (
      /\b(?:all|both) (?:of them )?in\s*$/iu.test(text.slice(country.end, first.start)) &&
      open.length === 1
    )
      return void counts.set(first, whole);
    const given = cities.reduce((sum, city) => sum + (counts.get(city) ?? 0), 0);
    if (given + open.length === whole || /\bone each\b/iu.test(words))
      for (const city of open) counts.set(city, 1);
  });
}
