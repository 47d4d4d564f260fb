/** Where voters abroad could vote. */
import type { Context } from '../context';
import { linesOf } from '../lines';
import type { CountryNaming } from '../names';
import type { FoundNumber } from '../numbers';
import { countryOf, placesFrom } from '../place-names';
import type { Proposal, Span } from '../proposal';
import { citiesAfter, elided, given, gives, partIn, sharedNumber } from './abroad-numbers';

const isAbout =
  /\b(?:stations?|precincts?|vot(?:e|ing)|polling places?|sections?)\b[^.;\n]{0,90}\b(?:abroad|overseas|outside the country|(?:in|across) (?:\d+|\p{L}+) (?:foreign )?(?:countries|states)|foreign countries|diplomatic missions|embassies|consulates)\b|\b(?:abroad|overseas|embassies|consulates|diplomatic missions|countries)\b[^.;\n]{0,60}\b(?:polling|stations?|precincts?)\b/iu;
const observing =
  /\b(?:observ\p{L}*|delegation|mission from|members of parliament|accredited|ambassador of|comprises?|deputies)\b/iu;
const station = /\b(?:stations?|precincts?|polling|ballot|vote|voting|sections?)\b/iu;

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
  const found = linesOf(context).flatMap((unit) => {
    const words = text.slice(unit.start, unit.end);
    const own = context.countries.filter(
      (naming) => !naming.isPeople && inside(naming, unit) && naming.id !== election?.country
    );
    const isList = /^\s*(?:[-•·]\s*)?[^.!?]{2,80}?(?::|\s-|\s{2,})\s*\d{1,4}(?: each)?\s*$/u.test(words);
    if (isList) {
      country = own[0]?.id ?? (/^\s+|^[-•]/u.test(lineAt(text, unit)) ? country : null);
      return listed(context, unit, own[0], country);
    }
    if (!station.test(words) && !(country && own.length > 0)) country = null;
    if (observing.test(words) && !/\b(?:abroad|embass|overseas)/iu.test(words)) return [];
    goesOn =
      isAbout.test(words) ||
      (goesOn && (own.length > 0 || station.test(words) || /\b(?:they|these|it)\b/iu.test(words)));
    if (!station.test(words) && country === null && !goesOn) return [];
    const rows = [...atCountries(context, unit, own), ...atCities(context, unit, own.at(-1)?.id ?? country)];
    country = own.at(-1)?.id ?? country;
    return rows;
  });
  return fullest(found);
}

/** One row a place, the one that says most. */
function fullest(rows: readonly Proposal[]): Proposal[] {
  const weight = ({ fields }: Proposal) => Object.keys(fields).length;
  const isOne = (a: Proposal, b: Proposal) =>
    a.fields.country === b.fields.country && a.fields.city === b.fields.city;
  return rows.filter(
    (row, i) =>
      !rows.some(
        (other, j) =>
          isOne(row, other) &&
          (weight(other) > weight(row) ||
            (weight(other) === weight(row) && j < i && other.fields.stations === row.fields.stations))
      )
  );
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
      const start = Math.min(naming.start, number.start);
      const end = Math.max(naming.end, number.end);
      rows.unshift(...row(context, { country: naming.id, stations: number.value }, start, end));
    }
    return number || cities.length > 0 || !isPlainlyThere(text, unit, naming)
      ? rows
      : [...row(context, { country: naming.id }, naming.start, naming.end), ...rows];
  });
}

/** “stations will be opened in Germany, Italy and Spain”. */
const isPlainlyThere = (text: string, unit: Span, { start }: Span): boolean =>
  /\b(?:stations?|precincts?|polling places?)\b[^.;]{0,80}\b(?:open\p{L}*|set up|establish\p{L}*|available|operat\p{L}*|function\p{L}*|work\p{L}*)\b[^.;]{0,20}\bin\s+(?:[^.;]{0,200}(?:,|and)\s+)?(?:the\s+)?$/iu.test(
    text.slice(unit.start, start)
  );

/** “One station each in Tokyo, Ottawa and Abu Dhabi”, “six in Moscow, three in Yekaterinburg”, “they will appear in Osaka”. */
function atCities(context: Context, unit: Span, country: string | null): Proposal[] {
  const { text, election } = context;
  const words = text.slice(unit.start, unit.end);
  if (
    (!votes.test(words) && country === null && !/\b(?:they|these)\b/iu.test(words)) ||
    observing.test(words)
  )
    return [];
  const numbers = numbersIn(context, unit);
  return [...words.matchAll(/\b[Ii]n\s+(?=\p{Lu})/gu)].flatMap((match) => {
    const at = unit.start + match.index;
    const places = placesFrom(context, at + match[0].length).filter(({ end }) => end <= unit.end);
    const number = numbers.findLast(({ end }) => end <= at && given.test(text.slice(end, at) + match[0]));
    return places.flatMap((place, i) => {
      const own = countryOf(context, place) ?? (number && country);
      if (!own || own === election?.country) return [];
      const isShared = places.length === 1 || (number && /\beach\b/iu.test(text.slice(number.end, at)));
      const stations = number && isShared ? { stations: number.value } : {};
      const start = i === 0 && number ? number.start : place.start;
      return row(context, { country: own, city: place.name, ...stations }, start, place.end);
    });
  });
}

const votes = /\b(?:stations?|precincts?|polling|voting|vote)\b/iu;

function row({ election }: Context, where: Where, start: number, end: number): Proposal[] {
  const fields = { ...(election?.id && { election: election.id }), ...where };
  return [{ table: 'polling_abroad', fields, start, end, rule: 'polling-abroad', confidence: 0.75 }];
}

const inside = (span: Span, unit: Span): boolean => span.start >= unit.start && span.end <= unit.end;

const numbersIn = ({ numbers }: Context, unit: Span): FoundNumber[] =>
  numbers.filter((number) => inside(number, unit));

const lineAt = (text: string, { start }: Span): string =>
  text.slice(text.lastIndexOf('\n', start - 1) + 1, start + 2);
