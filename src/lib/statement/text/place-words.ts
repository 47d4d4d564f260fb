/** What the lexicon knows of places: the words that make a name one, and the names themselves. */
import type { Lexicon } from '../lexicon';
import { oncePer } from './once-per';
import { sound } from './world-places';

export type PlaceKind = 'city' | 'region' | 'district' | 'constituency';

const kinds = ['region', 'district', 'city', 'constituency'] as const;

export const placeWords = oncePer((lexicon: Lexicon) => {
  const rows = lexicon['place-words'];
  const ofKind = new Map<string, PlaceKind>(
    kinds.flatMap((kind) =>
      rows.flatMap((row) => (row.kind === kind ? [[row.cue.toLowerCase(), kind] as const] : []))
    )
  );
  const known = new Map<string, PlaceKind>([
    ...lexicon.places.map(({ name, kind }) => [name.toLowerCase(), kind as PlaceKind] as const),
    ...lexicon.aliases.flatMap((row) =>
      row.kind === 'place' ? [[row.alias.toLowerCase(), 'city'] as const] : []
    )
  ]);
  const capitals = new Map(
    lexicon.nations.flatMap(({ id, capital }) =>
      (capital?.split('; ') ?? []).map((city) => [city.toLowerCase(), id] as const)
    )
  );
  const none = new Set([
    ...lexicon['not-names'].map(({ word }) => word),
    ...rows.flatMap(({ kind, cue }) => (kind === 'none' ? [cue] : []))
  ]);
  const names = new Set(lexicon.places.map(({ name }) => name));
  const bySound = new Map(
    lexicon.aliases.flatMap(({ kind, name }) => (kind === 'place' ? [[sound(name), name] as const] : []))
  );
  return { ofKind, known, capitals, none, names, bySound, item: itemPattern([...ofKind.keys()]) };
});

/** A name of up to five words: “Ciudad del Este”, “St. George's”. */
export const placeName = String.raw`(?:St\. )?\p{Lu}[\p{L}\p{M}]*(?:['-](?!s )[\p{L}\p{M}]+)*(?:[ ](?:\p{Lu}[\p{L}\p{M}]*(?:['-][\p{L}\p{M}]+)*|(?:of|de|da|do|dos|del|la|al|el|es|upon|sur|am|an der|y)(?= \p{Lu}))){0,4}`;

/** A name with the words beside it: “the city of Osh”, “Khatlon region”, “Gaborone (24)”. */
function itemPattern(words: readonly string[]): RegExp {
  const either = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`))
    .join('|');
  return new RegExp(
    String.raw`(?:(?:the|both|in|of)\s+)*(?:\p{Lu}[\p{L}\p{M}-]+'s\s+(?=\p{Lu}))?(?:(?<lead>${either})\s+(?:of\s+)?(?:the\s+)?)?(?<name>${placeName})(?:['"]s)?(?:[ ](?<tail>${either})(?!\p{L}))?(?:\s*\([^()\n]{1,60}\))?`,
    'uy'
  );
}
