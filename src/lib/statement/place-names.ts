/** Where a text has words that may be a place's name, and of what kind the place is. */
import type { Context } from './context';
import { oncePer } from './once-per';
import { findPeople } from './people';
import type { Lexicon } from './lexicon';
import type { Span } from './proposal';
import { countryOfCity, kindIn, sound } from './world-places';

export type PlaceKind = 'city' | 'region' | 'district' | 'constituency';

export interface PlaceName extends Span {
  readonly name: string;
  readonly kind: PlaceKind;
}

const name = String.raw`(?:St\. )?\p{Lu}[\p{L}\p{M}]*(?:['-][\p{L}\p{M}]+)*(?:[ ](?:\p{Lu}[\p{L}\p{M}]*(?:['-][\p{L}\p{M}]+)*|(?:of|de|da|do|dos|del|la|al|el|es|upon|sur|am|an der|y)(?= \p{Lu}))){0,4}`;

const wordsOf = oncePer((lexicon: Lexicon) => {
  const kinds = (['region', 'district', 'city', 'constituency'] as const).flatMap((kind) =>
    lexicon['place-words'].flatMap((row) =>
      row.kind === kind ? [[row.cue.toLowerCase(), kind] as const] : []
    )
  );
  const known = new Map<string, PlaceKind>([
    ...lexicon.places.map(({ name: place, kind }) => [place.toLowerCase(), kind as PlaceKind] as const),
    ...lexicon.aliases.flatMap((row) =>
      row.kind === 'place' ? [[row.alias.toLowerCase(), 'city'] as const] : []
    )
  ]);
  const capitals = new Map(
    lexicon.nations.flatMap(({ id, capital }) =>
      (capital?.split('; ') ?? []).map((city) => [city.toLowerCase(), id] as const)
    )
  );
  const kindWords = new Map<string, PlaceKind>(kinds);
  const either = [...kindWords.keys()].sort((a, b) => b.length - a.length).join('|');
  const item = new RegExp(
    String.raw`(?:(?:the|both|in|of)\s+)*(?:(?<lead>${either}|cities|towns|villages)\s+(?:of\s+)?)?(?:the\s+)?(?<name>${name})(?:['"]s)?(?:[ ](?<tail>${either})(?!\p{L}))?(?:\s*\([^()\n]{1,60}\))?`,
    'uy'
  );
  const none = new Set([
    ...lexicon['not-names'].map(({ word }) => word),
    ...lexicon['place-words'].flatMap(({ kind, cue }) => (kind === 'none' ? [cue] : []))
  ]);
  const bySound = new Map(
    lexicon.aliases.flatMap(({ kind, name: place }) =>
      kind === 'place' ? [[sound(place), place] as const] : []
    )
  );
  return { kindWords, known, capitals, item, none, bySound };
});

const link =
  /(?:\s*,\s*(?:and\s+|as well as\s+|then\s+)?|\s+and\s+|\s*;\s*|,?\s+as well as\s+|\s+or\s+|\s*\/\s*)(?:also\s+)?(?:(?:in|to)\s+)?/uy;

/** The names of a list that begins at a place: “Baku, Shusha and the Khatlon region”. Empty where none begins there. */
export function placesFrom(context: Context, at: number): PlaceName[] {
  const { item } = wordsOf(context.lexicon);
  const found: PlaceName[] = [];
  let next = at;
  for (let i = 0; i < 40; i += 1) {
    item.lastIndex = next;
    const match = item.exec(context.text);
    const place = match && placeOf(context, match);
    if (!match || !place) break;
    found.push(place);
    link.lastIndex = match.index + match[0].length;
    const linked = link.exec(context.text);
    if (!linked) break;
    next = link.lastIndex;
  }
  const last = found.at(-1);
  const plural =
    last &&
    /(regions|provinces|oblasts|districts|counties)$/iu.exec(context.text.slice(last.start, last.end));
  return plural ? found.map((place) => withKind(context, place, plural[0])) : found;
}

function withKind({ lexicon }: Context, place: PlaceName, plural: string): PlaceName {
  const one = plural.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');
  const kind = wordsOf(lexicon).kindWords.get(one) ?? place.kind;
  return place.kind === 'city' || / \p{Ll}+s$/u.test(place.name)
    ? { ...place, kind, name: `${place.name.replace(/ \p{Ll}+s$/u, '')} ${one}` }
    : place;
}

function placeOf(context: Context, match: RegExpExecArray): PlaceName | null {
  const { lexicon } = context;
  const { kindWords, known, none, capitals, bySound } = wordsOf(lexicon);
  const { name: words = '', lead, tail } = match.groups ?? {};
  const start = match.index + match[0].indexOf(words);
  const bare = words.replace(/'s$/, '');
  const end = start + bare.length + (tail ? tail.length + 1 : 0);
  const meets = (span: Span) => span.start < end && start < span.end;
  const ofWorld = context.countries.some(meets)
    ? null
    : kindIn(lexicon, context.election?.country ?? null, bare);
  const isKnown = known.has(bare.toLowerCase()) || capitals.has(bare.toLowerCase()) || ofWorld === 'city';
  if (context.dates.some(meets) || notPlace.test(context.text.slice(end, end + 30))) return null;
  const last = bare.split(' ').at(-1)?.toLowerCase() ?? '';
  if (!isKnown) {
    const isPartOfCountry =
      bare.includes(' ') &&
      (kindWords.has(last) || tail !== undefined) &&
      !/^\p{Lu}\p{L}+ Republic$/u.test(bare);
    if ((context.countries.some(meets) && !isPartOfCountry) || context.organizations.some(meets)) return null;
    if (findPeople(context).some(({ mentions }) => mentions.some(meets))) return null;
    if (bare.length < 3 || bare === bare.toUpperCase() || institution.test(bare)) return null;
    const first = bare.split(' ')[0]?.toLowerCase() ?? '';
    const isCompass =
      /^(?:north|south|east|west|new|upper|lower|central|san|saint|st|port)/.test(first) &&
      bare.includes(' ');
    if (none.has(first) && !kindWords.has(last) && !isCompass) return null;
  }
  const own = kindWords.get(last) ?? (tail ? kindWords.get(tail.toLowerCase()) : undefined);
  const led = lead ? kindWords.get(lead.toLowerCase()) : undefined;
  const listedKind = ofWorld === 'city' ? ofWorld : (known.get(bare.toLowerCase()) ?? ofWorld);
  const kind = own ?? led ?? listedKind ?? 'city';
  const full = tail && own && own !== 'city' ? `${bare} ${tail}` : bare;
  const shown = own === 'city' && !tail ? bare.replace(/ [Cc]ity$/, '') : full;
  const listed = lexicon.places.some((place) => place.name === shown) ? undefined : bySound.get(sound(shown));
  return { name: listed ?? shown, kind, start, end };
}

/** “the Steppe-Inform agency”, “…, CaspiNews reports”. */
const notPlace =
  /^(?:'s)?\s+(?:(?:news|information|press|telegraph)\s+)?(?:agency|newspaper|magazine|channel|television|TV|radio|correspondents?|reporters?|reports|writes|informs|quotes|citing)\b/iu;

const institution =
  /\b(?:Commission|Ministry|Committee|Parliament|Assembly|Court|Council|Centre|Center|Hotel|University|Office|Party|Embassy|Secretariat|House|Senate|Mission|Organi[sz]ation|Union|Institute|Bureau|Agency|Chamber|Act|Code|Law|Convention|Charter|Declaration|Regulation|Constitution|Statement|Report|Election|Elections|Referendum|Observers?|Day|Member|Members|States?|President|Government|Republic of)\b/u;

/** The country whose capital or greater city a place is; the election's own before others. */
export function countryOf({ lexicon, election }: Context, { name: place }: PlaceName): string | undefined {
  const capital = wordsOf(lexicon).capitals.get(place.toLowerCase());
  if (capital) return capital;
  const own = election?.country ?? null;
  return own && kindIn(lexicon, own, place) ? own : countryOfCity(lexicon, place);
}

/** Whether a place is a city of another country than the election's. */
export function isElsewhere(context: Context, place: PlaceName): boolean {
  if (context.lexicon.places.some(({ name }) => name === place.name)) return false;
  const country = countryOf(context, place);
  return country !== undefined && !!context.election?.country && country !== context.election.country;
}
