/** Where missions went and observed. */
import { missionId, type Context, type ReadSentence } from '../../context';
import { datelineAt, isAgencyAt } from '../../text/datelines';
import { findHostPlaces } from '../../text/host-places';
import { isElsewhere, type PlaceName } from '../../text/place-names';
import type { Proposal } from '../../proposal';
import {
  isAboutVotingAbroad,
  isFurniture,
  isOfAnother,
  isOfEarlierYears,
  isOfOthers,
  isWatchedAbroad
} from './evidence';
import { constituencies, placesOfTeams, splitStations, type Place } from './stations';
import { numberedAreas } from './numbered';
import { placesOfWork } from './of-work';
import { spansWithin } from '../../text/spans-within';
import { missionsAt } from './missions-at';
import { whereItSpoke } from './spoke';

export function proposePlaces(context: Context): Proposal[] {
  if (context.missions.length === 0) return [];
  const rows = context.sentences.flatMap((sentence) =>
    placesIn(context, sentence).flatMap((place) =>
      missionsAt(context, sentence, place).flatMap((mission) => proposal(context, mission, place))
    )
  );
  const spoken = whereItSpoke(context).flatMap(({ mission, place }) => proposal(context, mission, place));
  return fullest([...rows, ...spoken]);
}

function placesIn(context: Context, sentence: ReadSentence): Place[] {
  if (isOfEarlierYears(context, sentence) || isOfOthers(context, sentence)) return [];
  const isAbroad = isAboutVotingAbroad(context, sentence);
  const named: Place[] = [
    ...placesOfWork(context, sentence),
    ...placesOfTeams(context, sentence),
    ...splitStations(context, sentence),
    ...constituencies(context, sentence),
    ...numberedAreas(context, sentence),
    ...spansWithin(findHostPlaces(context), sentence).filter(
      (place) => !isOfAnother(context, sentence, place)
    )
  ];
  return named.filter((place) => {
    if (
      isWithinOther(place, named) ||
      (place.stations === undefined && datelineAt(context, place)) ||
      isCountryOfDateline(context, place) ||
      isAgencyAt(context, place) ||
      isFurniture(context, place)
    )
      return false;
    if (isElsewhere(context, place)) return isWatchedAbroad(context, sentence, place);
    return !isAbroad;
  });
}

/** “Cauca” in “Valle del Cauca”. */
const isWithinOther = ({ start, end }: Place, named: readonly Place[]): boolean =>
  named.some((other) => other.start <= start && end <= other.end && other.end - other.start > end - start);

/** “CASTRIES, St Lucia, Nov 28 (CNS) -”: the country beside the place. */
const isCountryOfDateline = ({ text, dates }: Context, { start, end }: PlaceName): boolean =>
  /^\W*\p{Lu}[\p{L} '-]{2,24},\s+$/u.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start)) &&
  (dates.some((date) => date.start >= end && date.start < end + 4) ||
    /^\s*(?:\(|-)/u.test(text.slice(end, end + 4)));

function proposal(
  context: Context,
  mission: number,
  { name, kind, start, end, stations, team }: Place & PlaceName
): Proposal[] {
  const id = missionId(context, mission);
  if (!id) return [];
  const fields = {
    mission: id,
    name: name.replace(/,?\s+Nos?\.?$/u, ''),
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
