/** Whether a number is a mission's, and which one's, or the election's. */
import type { Context } from '../../context';
import { missionNamed, missionSpokenOf } from '../../missions/mission-near';
import type { Line } from '../../text/lines';
import type { Span } from '../../proposal';
import type { Measured } from './measures';
import { isOfAll } from './of-all';
import { sentBy } from './sent-by';
import { isElsewhere, isOfAnother, isOfRegion, isOfUnknown } from './of-another';

export interface Whose {
  readonly measure: string;
  /** Of the context's missions; -1 for facts of the election. */
  readonly mission: number;
}

const ofElection = new Set([
  'stations-total',
  'stations-abroad',
  'countries-abroad',
  'constituencies',
  'registered-voters',
  'eligible-voters',
  'turnout-percent',
  'candidates',
  'observer-organizations'
]);
const ours =
  /\b(?:we|our|us|it|its|her|his|him|their|they|he|she|I|the (?:mission|delegation|team|group|observers|contingent|\p{L}+ mission))\b/iu;
const mission = /\b(?:the|our|this|his|her|its|their) (?:\p{L}+ )?(?:mission|delegation|team|group)\b/iu;
const official =
  /\b(?:commission(?! members)|CEC|EMB|ministry|authorities|officials|government|badges|accredited (?:by|as|for|at)|have been accredited|had been accredited|were accredited|elections? (?:is|are|was|were) (?:being )?(?:observed|monitored)|followed the)\b/iu;
const foreign = /\b(?:international|foreign)\b/iu;

/** “a seven-member delegation of the European Parliament”, which goes with the EU's mission. */
const ofParliament =
  /(?:(?:member|person|strong) (?:delegation|group|team)|delegation of [\p{L}\d]+) (?:of|from) (?:the )?european parliament$/iu;
/** “24 states and 6 organizations”: of all that are there. */
const andBodies =
  /^\s*(?:,|and)\s+(?:from\s+)?(?:[\p{L}\d-]+\s+)?(?:international\s+)?(?:\p{L}+\s+)?(?:organi[sz]ations|bodies|institutions|missions)\b/iu;

const weSent =
  /\b(?:we|it|(?:our|the) (?:mission|network|coalition|platform|organi[sz]ation|group))\s+(?:has\s+|have\s+|had\s+)?(?:deployed|fielded|sent|trained|recruited|stationed|mobili[sz]ed)\s+$/iu;

const holds =
  /\b(?:mission|delegation|group|team|we|contingent)\b[^.;]{0,40}\b(?:includ\p{L}*|compris\p{L}*|consist\p{L}* of|has|had|made up of|composed of)\s+$/iu;

/** “polling units in 20 states” of one country. */
const ofFederation = /\bstates$/iu;
const abroad = /\b(?:abroad|overseas|foreign|consul\p{L}*|embass\p{L}*|diplomatic|diaspora)\b/iu;

/** “227 people have been accredited with the mission”. */
const withMission =
  /\b(?:accredited|registered|work|working)\s+(?:with|in|within|as (?:a )?part of|as members of|under)\s+(?:the|our|its|this|his|her)\s+(?:\p{L}+\s+){0,2}mission\b/iu;

/** “96 people have been accredited. I expect that we will be around 120”, in the answer of a mission's head. */
const isAskedOfOurs = (text: string, words: string, { start, end }: Span): boolean =>
  /\b(?:people|persons|colleagues|members)\b/iu.test(words) &&
  !foreign.test(words) &&
  (/\b(?:we (?:are|will|shall|expect|hope|plan)|our|us)\b/iu.test(
    text.slice(end, end + 140).split('\n')[0] ?? ''
  ) ||
    /\bhow (?:many|large|big)\b[^?\n]*\?\P{L}*$/iu.test(text.slice(Math.max(0, start - 160), start)));

/** @param last what the number before counts. Null for a number that is neither. */
export function whoseFigure(
  context: Context,
  { measure, start, end, mission: said }: Measured,
  unit: Line,
  last: string
): Whose | null {
  const { text, missions, organizations } = context;
  if (said !== undefined) return { measure, mission: said };
  const line = text.slice(unit.start, unit.end);
  if (measure === 'turnout-percent' && isOfRegion(context, unit, end)) return null;
  if (measure === 'countries-abroad' && ofFederation.test(text.slice(start, end)) && !abroad.test(line))
    return null;
  if (ofElection.has(measure))
    return isOfAnother(context, unit, measure, end) ? null : { measure, mission: -1 };
  if (isElsewhere(context, unit)) return null;
  const words = text.slice(start, end);
  const before = text.slice(unit.start, start);
  const after = text.slice(end, unit.end);
  if (measure === 'observer-countries' && andBodies.test(after)) return null;
  if (/^observers-|^stations-visited/.test(measure) && isOfUnknown(context, unit, start)) return null;
  const named = missionNamed(context, unit, { start, end });
  if (measure === 'observers-total' && isOfAll(before, after, named >= 0))
    return { measure: 'international-observers', mission: -1 };
  const owner = named >= 0 ? named : missionSpokenOf(context, unit, { start, end });
  const ofEp = missions.findIndex(({ organization }) => organization === 'ep');
  const naming = organizations.find(({ start: at }) => at >= end && at < end + 60);
  if (measure === 'observers-total' && naming && ofParliament.test(text.slice(start, naming.end)))
    return { measure: 'parliamentarians', mission: ofEp < 0 ? owner : ofEp };
  if (measure === 'observers-total' && missions[owner]?.organization === 'ep')
    return { measure: 'parliamentarians', mission: owner };

  const sender = measure === 'domestic-observers' ? sentBy(context, unit, end) : -1;
  if (sender >= 0) return { measure: 'observers-total', mission: sender };
  if (measure === 'international-observers' || measure === 'domestic-observers') {
    if (owner >= 0 && (withMission.test(words + after) || isAskedOfOurs(text, words, { start, end })))
      return { measure: 'observers-total', mission: owner };
    const isOurs =
      named >= 0 ? isSender(context, named, unit, start) : weSent.test(before) || holds.test(before);
    return isOurs && owner >= 0 ? { measure: 'observers-total', mission: owner } : { measure, mission: -1 };
  }
  if (measure === 'observers-total' && named < 0) {
    const isElection =
      missions.length === 0 ||
      (official.test(line) &&
        !ours.test(before) &&
        !mission.test(line) &&
        !/\bof (?:our|its)\b/iu.test(words));
    if (isElection)
      return foreign.test(words) || missions.length > 0
        ? { measure: 'international-observers', mission: -1 }
        : null;
  }
  const isOthers =
    /^\s*(?:they|these)\b/iu.test(line) || /\b(?:observers|monitors|people|persons)\b/iu.test(before);
  if (measure === 'observer-countries' && named < 0 && last === 'international-observers' && isOthers)
    return null;
  if (
    measure === 'observer-countries' &&
    /\b(?:foreign|international) (?:observers|monitors)\b/iu.test(before) &&
    named < 0
  )
    return null;
  return owner >= 0 ? { measure, mission: owner } : null;
}

/** “and from the mission of the OSCE 42 international observers”. */
const isFrom = (text: string, { start, end }: Span, at: number): boolean =>
  /^\s*(?:\([^()]{1,30}\)\s*)?,?\s*$/u.test(text.slice(end, at)) &&
  /\bfrom\s+(?:the\s+)?(?:(?:mission|delegation|group|observers)\s+of\s+)?(?:the\s+)?$/iu.test(
    text.slice(Math.max(0, start - 50), start)
  );

/** “The CIS mission … 133 international observers”: the naming leads up to the number without another counting body between. */
function isSender({ missions, text }: Context, mission: number, unit: Line, at: number): boolean {
  const namings = missions[mission]?.namings ?? [];
  if (namings.some((one) => one.end <= at && one.start >= unit.start && isFrom(text, one, at))) return true;
  const naming = namings.filter(({ start, end }) => start >= unit.start && end <= at).at(-1);
  if (!naming) return false;
  const between = text.slice(naming.end, at);
  return /\b(?:deploy\p{L}*|sent|sends|field\p{L}*|consist\p{L}*|compris\p{L}*|includ\p{L}*|train\p{L}*|number\p{L}*|has|had|with|made up|of|station\p{L}*)\b/iu.test(
    between
  );
}
