/** Where a text lists places, and in which countries they lie. */
import type { Context } from '../context';
import { placeOf, type PlaceItem, type PlaceName } from './place-item';
import { placeWords, type PlaceKind } from './place-words';
import { countryOfCity, kindIn } from './world-places';

export type { PlaceName } from './place-item';

const link =
  /(?:\s*,\s*(?:and\s+|as well as\s+|then\s+|plus\s+)?|\s+and\s+|\s*;\s*|,?\s+as well as\s+|\s+or\s+|\s*\/\s*|\s+plus\s+)(?:also\s+)?(?:(?:in|to)\s+)?/uy;

/** A place, and the words that lead on to it from the place before. */
interface Linked extends PlaceItem {
  readonly linked: string;
}

/** The names of a list that begins at a place: “Baku, Shusha and the Khatlon region”. Empty where none begins there. */
export const placesFrom = (context: Context, at: number): PlaceName[] =>
  ofOneKind(context, listFrom(context, at));

/** Where one of a list is known to be a place. */
export const surePlacesFrom = (context: Context, at: number): PlaceName[] => {
  const items = listFrom(context, at);
  return items.some(({ isSure }) => isSure) ? ofOneKind(context, items) : [];
};

function listFrom(context: Context, at: number): Linked[] {
  const { item } = placeWords(context.lexicon);
  const found: Linked[] = [];
  let next = at;
  let linked = '';
  for (let i = 0; i < 40; i += 1) {
    item.lastIndex = next;
    const match = item.exec(context.text);
    const place = match && placeOf(context, match);
    if (!match || !place) break;
    found.push({ ...place, linked });
    link.lastIndex = match.index + match[0].length;
    linked = link.exec(context.text)?.[0] ?? '';
    if (!linked) break;
    next = link.lastIndex;
  }
  return found;
}

/** “Brest, Grodno and Mogilev oblasts”, “the governorates of Basra and Najaf”: each is one. */
function ofOneKind(context: Context, items: readonly Linked[]): PlaceName[] {
  const plural = (word: string | undefined) => pluralKind(context, word);
  const kinds: (PlaceKind | undefined)[] = items.map(() => undefined);
  for (const [i, { tail }] of items.entries()) {
    const kind = plural(tail);
    for (let at = i; kind && at >= 0; at -= 1) {
      if (at < i && (items[at]?.tail ?? items[at]?.lead)) break;
      kinds[at] = kind;
      if (opens(items[at])) break;
    }
  }
  for (const [i, { lead }] of items.entries()) {
    const kind = plural(lead);
    for (let at = i; kind && at < items.length; at += 1) {
      if (at > i && (items[at]?.tail ?? items[at]?.lead)) break;
      if (at > i && opens(items[at])) break;
      kinds[at] = kind;
    }
  }
  const above = kindAbove(context, items[0]?.start ?? 0);
  return items.map(({ name, kind, start, end, bare }, i) => {
    const shared = kinds[i] ?? above;
    return shared
      ? { name: name.startsWith(bare) ? bare : name, kind: shared, start, end }
      : { name, kind, start, end };
  });
}

/** “18 governorates, among them Bizerte and Sfax”: what a list is said to be before it begins. */
function kindAbove(context: Context, at: number): PlaceKind | undefined {
  const words =
    /(\p{L}+)(?:,|\s\(|:)?\s+(?:among (?:them|which|others)|including|such as|namely|notably|for example|i\.e\.|like)(?:,|:)?\s+(?:those of\s+)?$/u;
  return pluralKind(context, words.exec(context.text.slice(Math.max(0, at - 60), at))?.[1]);
}

/** Whether a place begins a new group of a list: “…, in Sokuluk”. */
const opens = (item: Linked | undefined): boolean =>
  !!item && (item.isOpening || /\b(?:in|to)\s+$/u.test(item.linked));

/** What “regions” and “municipalities” are; nothing for a word in the singular. */
function pluralKind({ lexicon }: Context, word: string | undefined): PlaceKind | undefined {
  const { ofKind } = placeWords(lexicon);
  const many = word?.toLowerCase() ?? '';
  if (!many.endsWith('s')) return undefined;
  const one = many.endsWith('ies') ? many.replace(/ies$/, 'y') : many.replace(/s$/, '');
  return ofKind.has(one) ? ofKind.get(many) : undefined;
}

/** The country whose capital or greater city a place is; the election's own before others. */
export function countryOf({ lexicon, election }: Context, { name }: PlaceName): string | undefined {
  const capital = placeWords(lexicon).capitals.get(name.toLowerCase());
  if (capital) return capital;
  const own = election?.country ?? null;
  return own && kindIn(lexicon, own, name) ? own : countryOfCity(lexicon, name);
}

/** Whether a place is a city of another country than the election's. */
export function isElsewhere(context: Context, place: PlaceName): boolean {
  const host = context.election?.country;
  if (!host) return false;
  const ofTables = context.lexicon.places.filter(({ name }) => name === place.name);
  if (ofTables.some(({ country }) => country === host)) return isCapitalElsewhere(context, place, host);
  const country = countryOf(context, place);
  return country !== undefined && country !== host;
}

/** A mission may have gone to where citizens vote abroad. */
const isCapitalElsewhere = ({ lexicon }: Context, { name }: PlaceName, host: string): boolean =>
  (placeWords(lexicon).capitals.get(name.toLowerCase()) ?? host) !== host;
