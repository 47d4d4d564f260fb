/** Where missions went and observed. */
import { missionId, type Context, type ReadSentence } from '../../context';
import { missionNamed, missionSpokenOf } from '../../missions/mission-near';
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
import { placesOfWork } from './of-work';
import { spansWithin } from '../../text/spans-within';

export function proposePlaces(context: Context): Proposal[] {
  if (context.missions.length === 0) return [];
  const rows = context.sentences.flatMap((sentence) =>
    placesIn(context, sentence).flatMap((place) =>
      missionsAt(context, sentence, place).flatMap((mission) => proposal(context, mission, place))
    )
  );
  return fullest([...rows, ...whereItSpoke(context)]);
}

function placesIn(context: Context, sentence: ReadSentence): Place[] {
  if (isOfEarlierYears(context, sentence) || isOfOthers(context, sentence)) return [];
  const isAbroad = isAboutVotingAbroad(context, sentence);
  const named: Place[] = [
    ...placesOfWork(context, sentence),
    ...placesOfTeams(context, sentence),
    ...splitStations(context, sentence),
    ...constituencies(context, sentence),
    ...spansWithin(findHostPlaces(context), sentence).filter(
      (place) => !isOfAnother(context, sentence, place)
    )
  ];
  return named.filter((place) => {
    if (
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

/** “CASTRIES, St Lucia, Nov 28 (CNS) -”: the country beside the place. */
const isCountryOfDateline = ({ text, dates }: Context, { start, end }: PlaceName): boolean =>
  /^\W*\p{Lu}[\p{L} '-]{2,24},\s+$/u.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start)) &&
  (dates.some((date) => date.start >= end && date.start < end + 4) ||
    /^\s*(?:\(|-)/u.test(text.slice(end, end + 4)));

/** What election commissions tell of observers. */
const ofBadges = /\b(?:accredit|badge|register|invit)/iu;
/** Where somebody came, spoke or met, not “it has been here for the election”. */
const here =
  /\b(?:arriv\p{L}*|came|landed|said|told|says|spoke|speaking|presented|presenting|released|issued|published|launched|announced|met|meeting|talks|conference|briefing|briefed|reporters|journalists|opened|office|headquarters|headquartered|based|read out)\b[^.;]{0,120}\bhere\b|\bhere (?:on|today|yesterday|this|last)\b/iu;

/** The place of its statement, where a line names it with the day, or the text says “here”. */
function whereItSpoke(context: Context): Proposal[] {
  const place = findHostPlaces(context).find((one) => datelineAt(context, one));
  if (!place) return [];
  const told = context.sentences.filter(({ text, start }) => start > place.end && here.test(text));
  const first = context.sentences.find(({ start, end }) => start <= place.start && place.end <= end);
  const isOwn = datelineAt(context, place) === 'alone';
  const missions =
    told.length > 0
      ? told.flatMap((one) => missionsAt(context, one, one))
      : isOwn
        ? [0]
        : first && namedIn(context, first).length < 3 && !ofBadges.test(first.text)
          ? namedIn(context, first)
          : [];
  return missions.flatMap((mission) => proposal(context, mission, place));
}

const meeting =
  /\b(?:met|meets?|meeting|talks|conversation|compared? notes|conferred|sat down|coordinate)\b/iu;
const several =
  /\b(?:both|(?:the )?two) (?:observer |observation )?(?:missions|delegations|teams of observers)\b/iu;

/** The mission that was there; both, where the heads of several met. */
function missionsAt(
  context: Context,
  sentence: ReadSentence,
  place: { start: number; end: number }
): number[] {
  const named = namedIn(context, sentence);
  if (named.length > 1 && meeting.test(sentence.text)) return named;
  if (context.missions.length > 1 && several.test(sentence.text)) return [...new Set([0, 1, ...named])];
  const near = missionNamed(context, sentence, { start: place.start, end: place.start });
  const mission = near >= 0 ? near : missionSpokenOf(context, sentence, place);
  return mission >= 0 ? [mission] : [];
}

const namedIn = ({ missions }: Context, sentence: ReadSentence): number[] =>
  missions.flatMap(({ namings }, i) => (spansWithin(namings, sentence).length > 0 ? [i] : []));

function proposal(
  context: Context,
  mission: number,
  { name, kind, start, end, stations, team }: Place & PlaceName
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
