/** Where missions went and observed. */
import { missionId, type Context, type ReadSentence } from '../context';
import { findCues } from '../cue-finder';
import type { Lexicon } from '../lexicon';
import { missionNamed, missionSpokenOf } from '../mission-near';
import { oncePer } from '../once-per';
import { isElsewhere, placesFrom, type PlaceName } from '../place-names';
import type { Proposal } from '../proposal';
import { constituencies, splitStations, type Place } from './place-stations';

const workOf = oncePer((lexicon: Lexicon) => lexicon['place-words'].filter(({ kind }) => kind === 'work'));

/** What may stand between such words and a name: “in neighbouring Kosshy”. */
const adjective = String.raw`(?:(?:neighbou?ring|nearby|remote|rural|mountainous|northern|southern|eastern|western|central|the capital,?|\p{Ll}+-(?:hit|affected))\s+)?`;
const into = new RegExp(
  String.raw`(?:\b(?:abroad|overseas):|\b(?:geography|cities|towns|places|locations)\b[^.;:\n]{0,40}:|\b(?:in|In|visited|visiting|covers|covered|covering|toured|visit to|visits to|(?:travelled|traveled|went|going|drove|moved|proceeded|flew)(?: from \p{Lu}\p{L}+)? to|travel to|(?:based|stationed|located|deployed) at|deployed to|arrived at|arrived to|arrival at|sent to|leaving|leave for|left for|leaving for|departed for|heading for|to the|namely|including|between|among|across|throughout|other to|second to|third to|rest to|press conference,))\s+${adjective}(?=(?:the\s+|both\s+)?(?:\p{Ll}+\s+(?:of\s+)?)?\p{Lu})`,
  'gu'
);
const abroad =
  /\b(?:abroad|overseas|embass(?:y|ies) in|consulate|diplomatic missions? in|outside the country)\b/iu;
const observedAbroad =
  /\b(?:observ(?:ed|es|ing) (?:the )?(?:vot(?:e|ing)|polling) (?:abroad|overseas)|(?:deployed|fielded|stationed|sent)\b[^.;]{0,200}\b(?:cities|places) (?:abroad|overseas))\b/iu;
const elsewhere =
  /\b(?:secretariat|headquartered|based organi[sz]ation|permanent council|council of ministers|university|embassy|ambassador|republic|president|deput(?:y|ies)|residents|born)\b[^.;,]{0,30}$/iu;
const meeting =
  /\b(?:met|meets?|meeting|talks|conversation|compared? notes|conferred|sat down|coordinate)\b/iu;

export function proposePlaces(context: Context): Proposal[] {
  if (context.missions.length === 0) return [];
  const rows = context.sentences.flatMap((sentence) => {
    if (
      findCues(sentence.text, workOf(context.lexicon)).length === 0 ||
      (abroad.test(sentence.text) && !observedAbroad.test(sentence.text))
    )
      return [];
    return [
      ...asSubject(context, sentence),
      ...inSentence(context, sentence),
      ...splitStations(context, sentence),
      ...constituencies(context, sentence)
    ].flatMap((place) =>
      isElsewhere(context, place) && !observedAbroad.test(sentence.text)
        ? []
        : missionsAt(context, sentence, place).flatMap((mission) => proposal(context, mission, place))
    );
  });
  return fullest(rows);
}

/** “Astana, Almaty and Shymkent were on the mission's route.” */
function asSubject(context: Context, { start, end }: ReadSentence): Place[] {
  const places = placesFrom(context, start).filter((place) => place.end <= end);
  const last = places.at(-1);
  return last && onRoute.test(context.text.slice(last.end, end)) ? places : [];
}

const onRoute =
  /^\s+(?:was|were|are|is)\s+(?:\S+\s+){0,4}?(?:visited|covered|toured|reached|route|itinerary|among the (?:places|cities|regions))\b/iu;

/** “visited 22 polling stations in Baku, Shusha and Khojaly”. */
function inSentence(context: Context, sentence: ReadSentence): Place[] {
  const { text, numbers } = context;
  let done = sentence.start;
  return [...sentence.text.matchAll(into)].flatMap((match): Place[] => {
    const at = sentence.start + match.index;
    const from = at + match[0].length;
    if (from < done || elsewhere.test(text.slice(Math.max(sentence.start, at - 60), at))) return [];
    const places = placesFrom(context, from).filter(({ end }) => end <= sentence.end);
    if (places.length === 0) return [];
    done = places.at(-1)?.end ?? from;
    const teams = /\b(?:groups|teams)\s+(?:in\s+)?$/iu.test(
      text.slice(Math.max(sentence.start, at - 8), from).replace(/in\s+$/u, '')
    );
    if (places.length > 1)
      return places.map((place) => (teams ? { ...place, team: `group in ${place.name}` } : place));
    const number = !ofStations.test(sentence.text)
      ? undefined
      : numbers.find(
          ({ start, end }) =>
            !/\b(?:group|team|number|no\.?)\s+$/iu.test(text.slice(0, start).slice(-10)) &&
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

const ofStations = /\b(?:stations?|precincts?|polling|voting|centres?|centers?|units?)\b/iu;
const counted =
  /^\s*(?:of (?:them|these|which)\s*)?(?:(?:polling|voting)\s+)?(?:stations?|precincts?|cent(?:re|er)s?|places|sites|units)?\s*(?:of (?:them|these|which)\s*)?$/iu;

/** The mission that was there; both, where the heads of several met. */
function missionsAt(context: Context, sentence: ReadSentence, place: PlaceName): number[] {
  const named = context.missions.flatMap(({ namings }, i) =>
    namings.some(({ start, end }) => start >= sentence.start && end <= sentence.end) ? [i] : []
  );
  if (named.length > 1 && meeting.test(sentence.text)) return named;
  const near = missionNamed(context, sentence, { start: place.start, end: place.start });
  const mission = near >= 0 ? near : missionSpokenOf(context, sentence, place);
  return mission >= 0 ? [mission] : [];
}

function proposal(
  context: Context,
  mission: number,
  { name, kind, start, end, stations, team }: Place
): Proposal[] {
  const id = missionId(context, mission);
  if (!id) return [];
  const fields = {
    mission: id,
    name,
    kind,
    ...(stations !== undefined && { stations_visited: stations }),
    ...(team && { team })
  };
  return [
    {
      table: 'places',
      fields,
      start,
      end,
      rule: stations === undefined ? 'place' : 'place-with-stations',
      confidence: 0.75
    }
  ];
}

const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** One row per mission and place, the one that says most; the others' words beside it. */
function fullest(rows: readonly Proposal[]): Proposal[] {
  const byPlace = new Map<string, Proposal[]>();
  for (const row of rows) {
    const key = `${String(row.fields.mission)} ${plain(String(row.fields.name))}`;
    byPlace.set(key, [...(byPlace.get(key) ?? []), row]);
  }
  return [...byPlace.values()].flatMap((same) => {
    const best = [...same].sort((a, b) => Object.keys(b.fields).length - Object.keys(a.fields).length)[0];
    if (!best) return [];
    const also = same.flatMap(({ start, end }) => (start === best.start ? [] : [{ start, end }]));
    return [also.length > 0 ? { ...best, also } : best];
  });
}
