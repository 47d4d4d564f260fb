/** How many stations a mission visited in each place, and constituencies by their numbers. */
import type { Context, ReadSentence } from '../context';
import { placesFrom, type PlaceName } from '../place-names';

export interface Place extends PlaceName {
  readonly stations?: number;
  /** Which group of the mission was there. */
  readonly team?: string;
}

/** “118 (Astana 60, Almaty 37)”, “Astana: 60; Almaty: 37”. */
export function splitStations(context: Context, sentence: ReadSentence): Place[] {
  const { text, numbers } = context;
  const found = numbers.flatMap((number): Place[] => {
    if (number.start < sentence.start || number.end > sentence.end) return [];
    const before = /(\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?(?: \p{Ll}+)?)\s*[-:(]?\s*$/u.exec(
      text.slice(Math.max(sentence.start, number.start - 50), number.start)
    );
    if (
      !before ||
      !/^\s*(?:[,;)/.]|and\b|polling|stations?|$)/u.test(text.slice(number.end, number.end + 12))
    )
      return [];
    const at = number.start - before[0].length;
    const place = placesFrom(context, at)[0];
    return place && place.end <= number.start && number.value > 0
      ? [{ ...place, stations: number.value }]
      : [];
  });
  const visited = /\b(?:visit|cover|observ|monitor|station)/iu.test(
    text.slice(Math.max(0, sentence.start - 150), sentence.end)
  );
  return found.length > 1 && visited ? found : [];
}

const numbered =
  /\b(?:in|visited|covered|observed)\s+(?:the\s+)?(?=((?:single-member |single-mandate |electoral |election )?(?:constituency|district)\s+(?:no\.?\s*)?\d+))/giu;

/** “in constituency No. 12”; a sentence may seem to end after “No.”. */
export const constituencies = ({ text }: Context, { start, end }: ReadSentence): Place[] =>
  [...text.slice(start, end + 6).matchAll(numbered)].map((match) => {
    const name = match[1] ?? '';
    const from = start + match.index + match[0].length;
    return { name, kind: 'constituency', start: from, end: from + name.length };
  });
