/** Where a text names cities and regions of the election's own country, as far as lists know them. */
import type { Context } from '../context';
import { findPeople } from '../people/people';
import { oncePer } from './once-per';
import type { Span } from '../proposal';
import { isCapital } from './place-item';
import { placesFrom, type PlaceName } from './place-names';
import { placeWords } from './place-words';
import { kindIn, sound } from './world-places';
import { meetsAny } from './spans-within';

const word = /\p{Lu}[\p{L}\p{M}]*(?:['-][\p{L}\p{M}]+)*/gu;
/** Of how many words a name has at most. */
const longest = 4;

/** Names that more than places bear: “Central Election Commission”. */
const tooCommon =
  /^(?:central|north|south|east|west|northern|southern|eastern|western|national|union|republic)$/iu;

/** What may follow the name of a city in that of a house: “the Gaborone International Convention Centre”. */
const venue =
  /^\s+(?:\p{Lu}\p{L}+\s+){0,3}(?:(?:Convention|Conference|Congress|Media|Press|Exhibition|Trade|Tally) Cent(?:re|er)|(?:International )?Airport|Press Club)\b/u;
/** What makes a name part of another: “Baku State University”, “Astana Times”. */
const goesOn = /^(?:-\p{L}|\s+\p{Lu})/u;
const goesBefore = /\p{L}-$|(?<![.:!?]\s+|^|\n)\b\p{Lu}\p{L}+\s$/u;

const found = oncePer((context: Context): readonly PlaceName[] => {
  const known = namesOf(context);
  if (known.size === 0) return [];
  const people = findPeople(context).flatMap(({ mentions }) => mentions);
  const tokens = [...context.text.matchAll(word)].map(({ 0: name, index }) => ({
    start: index,
    end: index + name.length
  }));
  let done = 0;
  const told = new Set<number>();
  return tokens.flatMap(({ start }, i): PlaceName[] => {
    if (start < done || told.has(start)) return [];
    const end = longestName(context.text, known, start, tokens.slice(i, i + longest));
    if (end === undefined || meetsAny(people, { start, end })) return [];
    const next = context.text.slice(end, end + 60);
    if (venue.test(next)) {
      done = end;
      return [{ name: spelt(context, known, { start, end }), kind: 'city', start, end }];
    }
    if (isPartOfName(context, { start, end })) return [];
    const listed = placesFrom(context, start);
    const places =
      listed.length > 0
        ? listed
        : [
            { name: spelt(context, known, { start, end }), kind: kindOf(context, { start, end }), start, end }
          ];
    done = places[0]?.end ?? end;
    const fresh = places.filter((place) => !told.has(place.start));
    for (const place of fresh) told.add(place.start);
    return fresh.map((place) =>
      place.name === place.name.toUpperCase() ? { ...place, name: spelt(context, known, place) } : place
    );
  });
});

function kindOf(context: Context, { start, end }: Span): PlaceName['kind'] {
  const name = context.text.slice(start, end);
  if (isCapital(context, name)) return 'city';
  return kindIn(context.lexicon, context.election?.country ?? null, name) ?? 'city';
}

/** As lists have it, where the text shouts it. */
function spelt({ text }: Context, known: ReadonlyMap<string, string>, { start, end }: Span): string {
  const name = text.slice(start, end);
  return name === name.toUpperCase() ? (known.get(sound(name)) ?? name) : name;
}

/** Every naming, in the order of the text. */
export const findHostPlaces = (context: Context): readonly PlaceName[] => found(context);

function longestName(
  text: string,
  known: ReadonlyMap<string, string>,
  start: number,
  tokens: readonly Span[]
): number | undefined {
  return tokens
    .map(({ end }) => end)
    .reverse()
    .find((end) => {
      const name = text.slice(start, end);
      return name.length < 40 && /^[\p{L}\p{M}' -]+$/u.test(name) && known.has(sound(name));
    });
}

const namesOf = (context: Context): ReadonlyMap<string, string> => {
  const host = context.election?.country;
  if (!host) return new Map();
  return hostNames(context.lexicon).get(host) ?? new Map();
};

const hostNames = oncePer((lexicon: Context['lexicon']) => {
  const { capitals } = placeWords(lexicon);
  const spellings = new Map<string, string[]>();
  for (const { kind, name, alias } of lexicon.aliases)
    if (kind === 'place') spellings.set(name, [...(spellings.get(name) ?? []), alias]);
  return new Map(
    lexicon.nations.map(({ id, cities, regions, districts, capital }) => {
      const ofTables = lexicon.places.flatMap(({ name, country }) =>
        country === id && (capitals.get(name.toLowerCase()) ?? id) === id
          ? [name, ...(spellings.get(name) ?? [])]
          : []
      );
      const names = [...cities, ...regions, ...districts, ...(capital?.split('; ') ?? []), ...ofTables];
      return [
        id,
        new Map(names.flatMap((name) => (tooCommon.test(name) ? [] : [[sound(name), name] as const])))
      ] as const;
    })
  );
});

function isPartOfName({ text, lexicon }: Context, { start, end }: Span): boolean {
  const next = text.slice(end, end + 60);
  const [, kind = '', rest = ''] = /^ (\p{Lu}\p{L}+)(.*)$/su.exec(next) ?? [];
  if (placeWords(lexicon).ofKind.has(kind.toLowerCase())) return goesOn.test(rest);
  return goesOn.test(next) || goesBefore.test(text.slice(Math.max(0, start - 40), start));
}
