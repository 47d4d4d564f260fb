/** Where voters abroad could vote. */
import type { Context } from '../context';
import type { CountryNaming } from '../names';
import type { FoundNumber } from '../numbers';
import { capitalOf, placesFrom, type PlaceName } from '../place-names';
import type { Proposal, Span } from '../proposal';

const isAbout =
  /\b(?:stations?|precincts?|vot(?:e|ing)|polling places?|sections?)\b[^.;\n]{0,90}\b(?:abroad|overseas|outside the country|(?:in|across) (?:\d+|\p{L}+) (?:foreign )?(?:countries|states)|foreign countries|diplomatic missions|embassies|consulates)\b|\b(?:abroad|overseas|embassies|consulates|diplomatic missions|countries)\b[^.;\n]{0,60}\b(?:polling|stations?|precincts?)\b/iu;
const observing =
  /\b(?:observ\p{L}*|delegation|mission from|members of parliament|accredited|ambassador of|comprises?|deputies)\b/iu;
const station = /\b(?:stations?|precincts?|polling|ballot|vote|voting|sections?)\b/iu;
const gives =
  /^(?:\s*\([^()]*\))?\s*(?:[:(-]\s*|,?\s*(?:with|will have|would have|has|have|had|gets?|hosts?|will host|there (?:will be|would be|are|were|is))\b[^.;:()]{0,40}?\s)(?:the most (?:polling )?stations,?\s*)?$/iu;
const given =
  /^\s*(?:more\s+)?(?:(?:polling|voting)\s+)?(?:stations?\s+|precincts?\s+|places\s+)?(?:each\s+|apiece\s+)?(?:of (?:them|these|which)\s+)?(?:(?:are|is|were|was|will|to|be|being|opened|open|operate|worked|planned|set|up|established|also|located|situated|each)\s+){0,5}in\s+(?:the\s+)?$/iu;

interface Where {
  readonly country: string;
  readonly city?: string;
  readonly stations?: number;
}

export function proposePollingAbroad(context: Context): Proposal[] {
  const { text, election } = context;
  if (!isAbout.test(text)) return [];
  let country: string | null = null;
  let goesOn = false;
  return units(context).flatMap((unit) => {
    const words = text.slice(unit.start, unit.end);
    const own = context.countries.filter(
      (naming) => !naming.isPeople && inside(naming, unit) && naming.id !== election?.country
    );
    const isList = /^\s*(?:[-•·]\s*)?[^.!?]{2,80}?(?::|\s-|\s{2,})\s*\d{1,4}(?: each)?\s*$/u.test(words);
    if (isList) {
      country = own[0]?.id ?? (/^\s+|^[-•]/u.test(lineAt(text, unit)) ? country : null);
      return listed(context, unit, own[0], country);
    }
    if (/\n|$/u.test(words) && !station.test(words) && !(country && own.length > 0)) country = null;
    if (observing.test(words) && !/\b(?:abroad|embass|overseas)/iu.test(words)) return [];
    goesOn = isAbout.test(words) || (goesOn && (own.length > 0 || station.test(words)));
    if (!station.test(words) && country === null && !goesOn) return [];
    const rows = [...atCountries(context, unit, own), ...atCapitals(context, unit, own)];
    country = own.at(-1)?.id ?? country;
    return rows;
  });
}

/** “Germany: 26”, and below it “- Berlin: 3”. */
function listed(
  context: Context,
  unit: Span,
  naming: CountryNaming | undefined,
  country: string | null
): Proposal[] {
  const number = numbersIn(context, unit).at(-1);
  if (!number || !country) return [];
  if (naming) return row(context, { country, stations: number.value }, naming.start, number.end);
  const lead = /^\s*[-•·]?\s*/u.exec(context.text.slice(unit.start, unit.end))?.[0].length ?? 0;
  return placesFrom(context, unit.start + lead).flatMap(({ name, start }) =>
    row(context, { country, city: name, stations: number.value }, start, number.end)
  );
}

function atCountries(context: Context, unit: Span, own: readonly CountryNaming[]): Proposal[] {
  const { text } = context;
  const numbers = numbersIn(context, unit);
  return own.flatMap((naming, i): Proposal[] => {
    const next = own[i + 1]?.start ?? unit.end;
    const after = numbers.find(
      ({ start }) => start >= naming.end && start < next && gives.test(text.slice(naming.end, start))
    );
    const before = numbers.findLast(
      ({ end }) => end <= naming.start && given.test(text.slice(end, naming.start))
    );
    const number =
      after ??
      before ??
      sharedNumber(text, own.slice(0, i + 1), numbers) ??
      elided(text, naming, next, numbers, own[i - 1]);
    const cities = citiesAfter(context, after?.end ?? naming.end, next);
    const isOneEach = number !== undefined && number.value === cities.length;
    const rows: Proposal[] = cities.flatMap(({ name, start, end }) =>
      row(context, { country: naming.id, city: name, ...(isOneEach && { stations: 1 }) }, start, end)
    );
    const part = partIn(context, numbers, number?.end ?? naming.end, next);
    if (part)
      rows.push(
        ...row(
          context,
          { country: naming.id, city: part.city.name, stations: part.number.value },
          part.number.start,
          part.city.end
        )
      );
    if (number && !isOneEach) {
      const [start, end] = after ? [naming.start, number.end] : [number.start, naming.end];
      rows.unshift(...row(context, { country: naming.id, stations: number.value }, start, end));
    }
    return number || cities.length > 0 || !isPlainlyThere(text, unit, naming)
      ? rows
      : [...row(context, { country: naming.id }, naming.start, naming.end), ...rows];
  });
}

/** “two apiece in Germany, the United States and Poland”: the same number for each of a list. */
function sharedNumber(text: string, list: readonly CountryNaming[], numbers: readonly FoundNumber[]) {
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
function elided(
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
function citiesAfter(context: Context, at: number, until: number): PlaceName[] {
  const opened =
    /^\s*(?:\(|-|:|, namely)\s*(?:in\s+)?/u.exec(context.text.slice(at, until)) ??
    /^[^.;:,]{0,50}\b(?:vote|voting|stations?|polls?|open\p{L}*)\b[^.;:,]{0,20}\bin\s+/u.exec(
      context.text.slice(at, until)
    );
  return opened ? placesFrom(context, at + opened[0].length).filter(({ end }) => end <= until) : [];
}

/** “fifteen, seven of them in London”. */
function partIn(context: Context, numbers: readonly FoundNumber[], at: number, until: number) {
  for (const number of numbers.filter(({ start, end }) => start >= at && end < until)) {
    const into = /^\s*(?:of (?:them|which|these)\s+)in\s+/iu.exec(context.text.slice(number.end, until));
    const city = into && placesFrom(context, number.end + into[0].length)[0];
    if (city) return { number, city };
  }
  return null;
}

/** “stations will be opened in Germany, Italy and Spain”. */
const isPlainlyThere = (text: string, unit: Span, { start }: Span): boolean =>
  /\b(?:stations?|precincts?|polling places?)\b[^.;]{0,80}\b(?:open\p{L}*|set up|establish\p{L}*|available|operat\p{L}*|function\p{L}*|work\p{L}*)\b[^.;]{0,20}\bin\s+(?:[^.;]{0,200}(?:,|and)\s+)?(?:the\s+)?$/iu.test(
    text.slice(unit.start, start)
  );

/** “One station each in Tokyo, Ottawa and Abu Dhabi”, “In Lisbon a polling station will be opened”. */
function atCapitals(context: Context, unit: Span, own: readonly CountryNaming[]): Proposal[] {
  const { text } = context;
  if (
    !/\b(?:stations?|precincts?|polling|voting)\b/iu.test(text.slice(unit.start, unit.end)) ||
    observing.test(text.slice(unit.start, unit.end))
  )
    return [];
  const numbers = numbersIn(context, unit);
  return [...text.slice(unit.start, unit.end).matchAll(/\b[Ii]n\s+(?=\p{Lu})/gu)].flatMap((match) => {
    const at = unit.start + match.index;
    const places = placesFrom(context, at + match[0].length).filter(({ end }) => end <= unit.end);
    const number = numbers.findLast(({ end }) => end <= at && given.test(text.slice(end, at) + match[0]));
    return places.flatMap((place, i) => {
      const country = capitalOf(context, place);
      if (!country || country === context.election?.country || own.some(({ id }) => id === country))
        return [];
      const isShared = places.length === 1 || (number && /\beach\b/iu.test(text.slice(number.end, at)));
      const stations = number && isShared ? { stations: number.value } : {};
      const start = i === 0 && number ? number.start : place.start;
      return row(context, { country, city: place.name, ...stations }, start, place.end);
    });
  });
}

function row({ election }: Context, where: Where, start: number, end: number): Proposal[] {
  const fields = { ...(election?.id && { election: election.id }), ...where };
  return [{ table: 'polling_abroad', fields, start, end, rule: 'polling-abroad', confidence: 0.75 }];
}

const inside = (span: Span, unit: Span): boolean => span.start >= unit.start && span.end <= unit.end;

const numbersIn = ({ numbers }: Context, unit: Span): FoundNumber[] =>
  numbers.filter((number) => inside(number, unit));

const lineAt = (text: string, { start }: Span): string =>
  text.slice(text.lastIndexOf('\n', start - 1) + 1, start + 2);

/** Sentences, and the lines of those that are lists. */
function units({ sentences }: Context): Span[] {
  return sentences.flatMap((sentence) => {
    let at = sentence.start;
    return sentence.text.split('\n').map((line) => {
      const start = at;
      at += line.length + 1;
      return { start, end: start + line.length };
    });
  });
}
