/** Stays, told as days from one to another: “On 11-13 February a group of observers worked in Dushanbe”. */
import type { Context, ReadSentence } from '../../context';
import { missionNamed } from '../../missions/mission-near';
import type { FoundDate } from '../../text/dates';
import { milestone, speaksOfMission, type Milestone } from './milestone';

const staying =
  /\b(?:stay\p{L}*|remain\p{L}*|travel\p{L}*|work\p{L}*|visit\p{L}*|present|presence|observ\p{L}+|monitor\p{L}*|follow\p{L}*|deploy\p{L}*|mission|was|were|be|is|are|in the country|period|in the field|on site|duration|dates?)\b/iu;
/** “will be in Tirana on 9-12 May” */
const ahead = /\b(?:will|shall|is to|are to|plans? to|is due to|are due to|expected to|intends? to)\b/iu;
/** What else lasts for days. */
export const otherPeriod =
  /\b(?:interim report|reports?|campaign\p{L}*|media|candidates|lists|results|voters?|regist\p{L}+|nominat\p{L}+|accredit\p{L}+|early voting|voting|applications?|reporting|complaints?|published|held|met|meetings?|consult\p{L}+|preceded by|training|workshop|seminar|course|briefings?)\b[^.;]{0,60}$|\b(?:covering|covers?|covered|reporting)\s+(?:the\s+)?(?:(?:period|days|time|weeks?)\s+)?(?:(?:of|from|between)\s+)?$/iu;
const meets =
  /\b(?:held|met|meets|meetings?|consultations|talks|conferred|interacted|received|voting|vote[sd]?)\b/iu;
const purpose = /[.;]|\b(?:to (?:observe|monitor|follow|watch)|ahead of|for the|on the occasion)\b/iu;

/** “stayed in Kazakhstan from 17 to 21 November and met …”: whom they met there does not matter. */
const stayed =
  /\b(?:stay(?:ed|ing)?|remained|visited|visit(?: to)?|(?:was|were|will be|is|are) (?:in|on a visit to)|(?:worked|operated|present) in)(?:\s+in)?(?:\s+[\p{L}'-]+){1,4},?\s+(?:(?:from|between|on|for the period)\s+)?(?:the\s+)?$/iu;

/** Whether the days of a clause are those of a meeting. @param before up to the days @param after what follows them */
export const isOfMeeting = (before: string, after: string): boolean =>
  meets.test(after) &&
  !(stayed.test(before) && (/^,?\s+(?:and|where|during|held|met)\b/u.test(after) || duringStay.test(before)));

const duringStay = /\b(?:during|in the course of) (?:its|their|the|this|our)\b/iu;

/** “will fly in on 10 and 11 April”: they come on these days, and do not stay for them. */
export const arriving =
  /\b(?:arriv\p{L}*|fl(?:y|ies|ew|ying) in|com(?:e|es|ing)|came|land\p{L}*|reach\p{L}*|expected)\b(?:\s+[\p{L}'-]+){0,4}\s+(?:on|between)\s+(?:the\s+)?$/iu;
const leaving =
  /\b(?:leav\p{L}*|left|depart\p{L}*|fl(?:y|ies|ew|ying) (?:out|home|back)|return\p{L}*)\b(?:\s+[\p{L}'-]+){0,4}\s+(?:on|between)\s+(?:the\s+)?$/iu;

/** @param days those of the text */
export function stays(context: Context, sentence: ReadSentence, days: readonly FoundDate[]): Milestone[] {
  if (sentence.mission < 0 || !speaksOfMission(context, sentence)) return [];
  return days
    .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
    .flatMap((day) => stay(context, sentence, day));
}

function stay(context: Context, sentence: ReadSentence, day: FoundDate): Milestone[] {
  const { text, written } = context;
  const before = text.slice(sentence.start, day.start);
  const after = text.slice(day.end, Math.min(sentence.end, day.end + 110)).split(purpose)[0] ?? '';
  if (!day.until || otherPeriod.test(before) || isOfMeeting(before, after)) return [];
  if (!staying.test(before.slice(-90) + after)) return [];
  const named = missionNamed(context, sentence, day);
  const mission = named >= 0 ? named : sentence.mission;
  const isAhead = ahead.test(before.slice(-60).split(/[;:]/).at(-1) ?? '');
  const isComing = (date: string) => (written === undefined ? isAhead : date > written);
  const came = milestone(
    context,
    mission,
    'deployed-from',
    day.date,
    day,
    isComing(day.date),
    'milestone-stay'
  );
  const left = milestone(
    context,
    mission,
    'deployed-to',
    day.until,
    day,
    isComing(day.until),
    'milestone-stay'
  );
  return [...(leaving.test(before) ? [] : came), ...(arriving.test(before) ? [] : left)];
}
