/** Where a mission spoke, as the dateline of a text has it. */
import type { Context, ReadSentence } from '../../context';
import { datelineAt } from '../../text/datelines';
import { findHostPlaces } from '../../text/host-places';
import type { PlaceName } from '../../text/place-names';
import { missionsAt, namedIn } from './missions-at';

/** What election commissions tell of observers. */
const ofBadges = /\b(?:accredit|badge|register|invit)/iu;
/** Where somebody came, spoke or met, not “it has been here for the election”. */
const here =
  /\b(?:arriv\p{L}*|came|landed|said|told|says|spoke|speaking|presented|presenting|released|issued|published|launched|announced|met|meeting|talks|conference|briefing|briefed|reporters|journalists|opened|office|headquarters|headquartered|based|read out)\b[^.;]{0,120}\bhere\b|\bhere (?:on|today|yesterday|this|last)\b/iu;

/** “A mission will be sent”: it is not there yet. */
const notYet =
  /\b(?:(?:will|shall|would|may|might|is|are) (?:not )?(?:to )?(?:be )?(?:send|sent|deploy(?:ed)?|dispatch(?:ed)?|form(?:ed)?)|(?:to|ready to|plans? to|intends? to) (?:be )?(?:send|sent|dispatch(?:ed)?|deploy(?:ed)?)|(?:is|are) being (?:formed|prepared|set up|assembled)|(?:sends|sending|dispatches))\b/iu;

interface Spoken {
  readonly mission: number;
  readonly place: PlaceName;
}

/** The place of its statement, where a line names it with the day, or the text says “here”. */
export function whereItSpoke(context: Context): Spoken[] {
  const place = findHostPlaces(context).find((one) => datelineAt(context, one));
  if (!place) return [];
  return missionsOfPlace(context, place).map((mission) => ({ mission, place }));
}

function missionsOfPlace(context: Context, place: PlaceName): number[] {
  const told = context.sentences.filter(({ text, start }) => start > place.end && here.test(text));
  if (told.length > 0) return told.flatMap((one) => missionsAt(context, one, one));
  if (datelineAt(context, place) === 'alone') return [0];
  const words = sentenceOf(context, place);
  const named = words ? namedIn(context, words) : [];
  return words && named.length < 3 && !ofBadges.test(words.text) && !notYet.test(words.text) ? named : [];
}

/** How long a sentence is that is a dateline and nothing else: “ASTANA, 5 June - Steppe News.” */
const barest = 60;

/** What a line says after its dateline. */
function sentenceOf({ text, sentences }: Context, place: PlaceName): ReadSentence | undefined {
  const at = sentences.findIndex(({ start, end }) => start <= place.start && place.end <= end);
  const newline = text.indexOf('\n', place.end);
  const line = sentences.slice(Math.max(at, 0), at + 3).filter(({ start }) => newline < 0 || start < newline);
  return line.find(({ start, end }) => end - Math.max(start, place.start) > barest) ?? line[0];
}
