/** How many stations a mission visited in each place, and constituencies by their numbers. */
import type { Context, ReadSentence } from '../../context';
import type { Span } from '../../proposal';
import { placesFrom, surePlacesFrom, type PlaceName } from '../../text/place-names';
import { spansWithin } from '../../text/spans-within';

export interface Place extends PlaceName {
  readonly stations?: number;
  /** Which group of the mission was there. */
  readonly team?: string;
}

/** “118 (Astana 60, Almaty 37)”, “Astana: 60; Almaty: 37”. */
export function splitStations(context: Context, sentence: ReadSentence): Place[] {
  const { text, numbers } = context;
  const found = spansWithin(numbers, sentence).flatMap((number): Place[] => {
    const before =
      /(\p{Lu}[\p{L}'-]+(?: (?:\p{Lu}[\p{L}'-]+|de|da|do|del|la|el|al)){0,3}(?: \p{Ll}+)?)\s*[-–—:(]?\s*$/u.exec(
        text.slice(Math.max(sentence.start, number.start - 50), number.start)
      );
    if (
      !before ||
      !/^[^\S\n]*(?:[,;)/.\n]|and\b|polling|stations?|$)/u.test(text.slice(number.end, number.end + 12)) ||
      ofTeams.test(listAt(text, number))
    )
      return [];
    const at = number.start - before[0].length;
    const place = placesFrom(context, at)[0];
    return place && place.end <= number.start && number.value > 0
      ? [{ ...place, stations: number.value }]
      : [];
  });
  const before = text.slice(Math.max(0, sentence.start - 150), sentence.end);
  const visited =
    ofVisits.test(sentence.text) || /\b(?:visit\p{L}*|cover\p{L}*|stations?|precincts?)\b/iu.test(before);
  if (found.length > 1 && visited) return found;
  const [only] = found;
  return only && isLineOfList(text, sentence) && surePlacesFrom(context, only.start).length > 0 ? found : [];
}

const countedLine =
  /^\W*\p{Lu}[\p{L}' -]{2,40}\s*[-–—:(]\s*\d{1,3}(?:\s+(?:polling\s+)?stations?)?\)?[;,.]?$/u;
const ofVisits = /\b(?:visited|covered|observed|monitored|inspected)\b/iu;

/** A line “Tursunzoda – 6” with another such beside it, under words that speak of visits to stations. */
function isLineOfList(text: string, { start, end }: Span): boolean {
  const lines = text.slice(Math.max(0, start - 400), end + 80).split('\n');
  const own = text.slice(start, end).trim();
  const at = lines.findIndex((line) => line.trim() === own);
  const beside = [lines[at - 1], lines[at + 1]].some((line) => countedLine.test(line?.trim() ?? ''));
  const heading = lines.slice(0, Math.max(0, at)).findLast((line) => !countedLine.test(line.trim())) ?? '';
  return (
    countedLine.test(own) &&
    beside &&
    ofVisits.test(heading) &&
    /\b(?:stations?|precincts?)\b/iu.test(heading)
  );
}

/** “Ashanti (6 teams)” */
const ofTeams = /\d\s+(?:teams|groups|observers|persons|people|members)\s*\)/iu;

/** The list that a number stands in: from the colon or line end before it. */
const listAt = (text: string, { start, end }: Span): string =>
  text.slice(Math.max(text.lastIndexOf(':', start), text.lastIndexOf('\n', start)) + 1, end + 20);

const counts = String.raw`\d{1,2}|[A-Z](?![\p{L}'])|one|two|three|four|five|six|seven|eight|nine|ten`;
const team = new RegExp(
  String.raw`\b(?<name>(?:[Tt]eam|[Gg]roup)\s+(?:[Nn]o\.?\s*)?(?:${counts}))\s*(?:[:(-]\s*)?(?:(?:has |had |will )?(?:work|visit|cover|observ|watch|follow|monitor|tour|go|went|was|were|is|be|travel|drove|stay)\p{L}*\s+)?(?:(?:the )?(?:vot\p{L}+|polling)\s+)?(?:(?:in|to|at)\s+)?(?=(?:the\s+)?(?:\p{Ll}+\s+of\s+)?\p{Lu})`,
  'gu'
);
const together =
  /^\s*\(\s*(\d{1,3})(?:\s+(?:polling\s+)?(?:stations?|precincts?|cent(?:re|er)s?|places))?\s*\)/iu;

/** “Team 1 covered Baku (14 stations), Team 2 Sumgait (9), Team 3 Ganja and Goygol”. */
export const placesOfTeams = (context: Context, { start, end, text }: ReadSentence): Place[] =>
  [...text.matchAll(team)].flatMap((match) => {
    const from = start + match.index + match[0].length;
    const places = placesFrom(context, from).filter((place) => place.end <= end);
    const name = match.groups?.name ?? '';
    const [first] = places;
    const number = first && together.exec(context.text.slice(first.end, first.end + 40))?.[1];
    const ofTeam = { team: name.charAt(0).toUpperCase() + name.slice(1) };
    return number && first
      ? [{ ...first, ...ofTeam, stations: Number(number) }]
      : places.map((place) => ({ ...place, ...ofTeam }));
  });

const constituency = String.raw`(?:single-member |single-mandate |majoritarian |electoral |election )?(?:constituency|district)`;
const numbered = new RegExp(
  String.raw`\b(?:in|at|of|to|visited|covered|observed)\s+(?:the\s+)?(?=(${constituency}\s+(?:(?:[Nn]o\.?|[Nn]umber|№)\s*)?\d+))`,
  'giu'
);
/** “constituencies No. 12, 14 and 31” */
const numberedMany =
  /\b((?:electoral |election )?constituencies)\s+(?:(?:nos?\.?|numbers|№)\s*)?((?:\d{1,3}(?:,\s*(?:and\s+)?|\s+and\s+)){1,20}\d{1,3})/giu;

/** “in constituency No. 12”; a sentence may seem to end after “No.”. */
export function constituencies({ text }: Context, { start, end }: ReadSentence): Place[] {
  const words = text.slice(start, end + 6);
  const one = [...words.matchAll(numbered)].map((match): Place => {
    const name = match[1] ?? '';
    const from = start + match.index + match[0].length;
    return { name, kind: 'constituency', start: from, end: from + name.length };
  });
  const many = [...words.matchAll(numberedMany)].flatMap((match): Place[] => {
    const numbers = match[2] ?? '';
    const from = start + match.index + match[0].length - numbers.length;
    return [...numbers.matchAll(/\d+/g)].map(({ 0: number, index }) => ({
      name: `constituency No. ${number}`,
      kind: 'constituency',
      start: from + index,
      end: from + index + number.length
    }));
  });
  return [...one, ...many];
}
