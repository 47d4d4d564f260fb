/** Places that no list has to know, since the words before them say that a mission went or worked there. */
import type { Context, ReadSentence } from '../../context';
import { placesFrom, surePlacesFrom } from '../../text/place-names';
import { isAtWork } from './at-work';
import { isOfAnother } from './evidence';
import type { Place } from './stations';

/** What may stand between such words and a name: “in neighbouring Kosshy”. */
const adjective = String.raw`(?:(?:neighbou?ring|nearby|remote|rural|mountainous|northern|southern|eastern|western|central|the capital,?|\p{Ll}+-(?:hit|affected))\s+)?`;
const into = new RegExp(
  String.raw`(?:\b(?:abroad|overseas):|\b(?:geography|cities|towns|places|locations)\b[^.;:\n]{0,40}:|\b(?:in|In|visited|visiting|covers|covered|covering|toured|visit to|visits to|(?:travelled|traveled|travel|traveling|travelling|trips?|went|going|go|gone|drove|moved|proceeded|flew|journey\p{L}*|by car|by train|been)(?: from \p{Lu}\p{L}+)? to|(?:stations|precincts|polling centres|polling centers|units) (?:of|at)|(?:based|stationed|located|deployed) at|deployed to|posted (?:\S+ \S+ )?to|arrived at|arrived to|arrival at|sent to|leaving|leave for|left for|leaving for|departed for|heading for|(?<weak>to the|namely|including|between|among|across|throughout|other to|second to|third to|rest to|to|press conference,)))\s+${adjective}(?=(?:the\s+|both\s+)?(?:\p{Ll}+\s+(?:of\s+)?)?\p{Lu})`,
  'gu'
);

/** “Astana, Almaty and Shymkent were on the mission's route.”, “visited 22 polling stations in Baku and Shusha”. */
export function placesOfWork(context: Context, sentence: ReadSentence): Place[] {
  if (!isAtWork(context, sentence)) return [];
  return [...asSubject(context, sentence), ...inSentence(context, sentence), ...inCapital(context, sentence)];
}

const capital =
  /\b(?:in|to|across|around|throughout|reached|visited|left)\s+(?=the\s+capital\b(?!\s+(?:of|\p{Lu})))/gu;

/** “Two teams worked in the capital”. */
function inCapital({ lexicon, election }: Context, { text, start }: ReadSentence): Place[] {
  const name = lexicon.nations.find(({ id }) => id === election?.country)?.capital?.split('; ')[0];
  if (!name) return [];
  return [...text.matchAll(capital)].map(({ 0: words, index }) => {
    const from = start + index + words.length;
    return { name, kind: 'city', start: from, end: from + 'the capital'.length };
  });
}

function asSubject(context: Context, { start, end }: ReadSentence): Place[] {
  const places = placesFrom(context, start).filter((place) => place.end <= end);
  const last = places.at(-1);
  return last && onRoute.test(context.text.slice(last.end, end)) ? places : [];
}

const onRoute =
  /^\s+(?:was|were|are|is)\s+(?:\S+\s+){0,4}?(?:visited|covered|toured|reached|route|itinerary|among the (?:places|cities|regions))\b/iu;

function inSentence(context: Context, sentence: ReadSentence): Place[] {
  const { text, numbers } = context;
  let done = sentence.start;
  return [...sentence.text.matchAll(into)].flatMap((match): Place[] => {
    const at = sentence.start + match.index;
    const from = at + match[0].length;
    if (from < done || isOfAnother(context, sentence, { start: at, end: at })) return [];
    const read = match.groups?.weak ? surePlacesFrom : placesFrom;
    const places = read(context, from).filter(({ end }) => end <= sentence.end);
    if (places.length === 0) return [];
    done = places.at(-1)?.end ?? from;
    const teams = /\b(?:groups|teams)\s+(?:in\s+)?$/iu.test(
      text.slice(Math.max(sentence.start, at - 8), from).replace(/in\s+$/u, '')
    );
    const isOneTeam = oneTeam.test(text.slice(sentence.start, at)) && ofTeams.test(sentence.text);
    if (isOneTeam) return places.map((place) => ({ ...place, team: `group in ${place.name}` }));
    if (places.length > 1)
      return places.map((place) => (teams ? { ...place, team: `group in ${place.name}` } : place));
    const number = !ofStations.test(sentence.text)
      ? undefined
      : numbers.find(
          ({ start, end }) =>
            !ofNumber.test(text.slice(Math.max(0, start - 40), start)) &&
            end <= at &&
            end >= sentence.start &&
            counted.test(text.slice(end, at)) &&
            at - end < 60
        );
    return places.map((place) =>
      number && /^in\b/u.test(match[0]) ? { ...place, stations: number.value } : place
    );
  });
}

/** “station No. 12”, “Nos. 12, 14 and”: which one it was, not how many. */
const ofNumber = /\b(?:group|team|numbers?|nos?\.?)\s+(?:\d+(?:,\s*|\s+and\s+|,\s*and\s+|\s*-\s*))*$/iu;

/** “two groups, one in Osh and the other in Talas” */
const oneTeam =
  /\b(?:one|another|the (?:other|first|second|third|fourth|fifth|last))\s+(?:(?:group|team|pair)\s+)?(?:\p{L}+ed\s+|was\s+|is\s+|went\s+)?$/iu;
const ofTeams = /\b(?:groups?|teams?|pairs?)\b/iu;

const ofStations = /\b(?:stations?|precincts?|polling|voting|centres?|centers?|units?)\b/iu;
const counted =
  /^\s*(?:of (?:them|these|which)\s*)?(?:(?:polling|voting)\s+)?(?:stations?|precincts?|cent(?:re|er)s?|places|sites|units)?\s*(?:of (?:them|these|which)\s*)?(?:(?:were|are|was|lay|located|situated)\s*)?$/iu;
