/** Whether a number is a mission's, and which one's, or the election's. */
import type { Context } from '../../context';
import { missionNamed, missionSpokenOf } from '../../mission-near';
import type { Line } from '../../lines';
import type { Measured } from './measures';

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
  /\b(?:we|our|us|it|its|her|his|their|they|he|she|I|the (?:mission|delegation|team|group|observers|contingent|\p{L}+ mission))\b/iu;
const mission = /\b(?:the|our|this|his|her|its|their) (?:\p{L}+ )?(?:mission|delegation|team|group)\b/iu;
const official =
  /\b(?:commission(?! members)|CEC|EMB|ministry|authorities|officials|government|badges|accredited (?:by|as|for|at)|have been accredited|had been accredited|were accredited|elections? (?:is|are|was|were) (?:being )?(?:observed|monitored)|followed the)\b/iu;
const foreign = /\b(?:international|foreign)\b/iu;

const weSent =
  /\b(?:we|it|(?:our|the) (?:mission|network|coalition|platform|organi[sz]ation|group))\s+(?:has\s+|have\s+|had\s+)?(?:deployed|fielded|sent|trained|recruited|stationed|mobili[sz]ed)\s+$/iu;

/** @param last what the number before counts. Null for a number that is neither. */
export function whoseFigure(
  context: Context,
  { measure, start, end }: Measured,
  unit: Line,
  last: string
): Whose | null {
  const { text, missions } = context;
  const line = text.slice(unit.start, unit.end);
  if (ofElection.has(measure))
    return isOfAnother(context, unit, measure, end) ? null : { measure, mission: -1 };
  if (isElsewhere(context, unit)) return null;
  const words = text.slice(start, end);
  const before = text.slice(unit.start, start);
  const named = missionNamed(context, unit, { start, end });
  const owner = named >= 0 ? named : missionSpokenOf(context, unit, { start, end });

  if (measure === 'international-observers' || measure === 'domestic-observers') {
    const isOurs = named >= 0 ? isSender(context, named, unit, start) : weSent.test(before);
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

/** “Georgia: 1,300 observers for municipal vote”, “five stations are to be opened in Russia”. */
function isOfAnother(
  { text, countries, election }: Context,
  unit: Line,
  measure: string,
  end: number
): boolean {
  if (!election?.country || measure.endsWith('abroad')) return false;
  const after = countries.find(
    ({ start, isPeople }) =>
      !isPeople &&
      start >= end &&
      /^\s*(?:\p{L}+\s+){0,6}in\s+(?:the\s+)?$/iu.test(text.slice(end, start)) &&
      start < unit.end
  );
  return after !== undefined && after.id !== election.country;
}

const votedIn =
  /\b(?:election|elections|vote|referendum|polls?)\b[^.;,]{0,30}\bin\s+(?:the\s+)?(?:neighbou?ring\s+)?$/iu;

/** A heading about another country's vote, as pages put beside a text. */
function isElsewhere({ text, countries, election }: Context, unit: Line): boolean {
  const line = text.slice(unit.start, unit.end);
  const inside = countries.filter(({ start, end }) => start >= unit.start && end <= unit.end);
  const [first] = inside;
  const other = inside.find(
    ({ start, isPeople }) => !isPeople && votedIn.test(text.slice(unit.start, start))
  );
  if (other && election?.country && other.id !== election.country) return true;
  return (
    first !== undefined &&
    !!election?.country &&
    first.id !== election.country &&
    /^\s*(?:\p{L}+\s+)?$/u.test(text.slice(unit.start, first.start)) &&
    /^(?:'s)?\s*:|\b(?:vote|election|polls?)\b/iu.test(text.slice(first.end, unit.end)) &&
    !/[.]\s*$/.test(line) &&
    line.length < 120
  );
}

/** “The CIS mission … 133 international observers”: the naming leads up to the number without another counting body between. */
function isSender({ missions, text }: Context, mission: number, unit: Line, at: number): boolean {
  const naming = missions[mission]?.namings
    .filter(({ start, end }) => start >= unit.start && end <= at)
    .at(-1);
  if (!naming) return false;
  const between = text.slice(naming.end, at);
  return /\b(?:deploy\p{L}*|sent|sends|field\p{L}*|consist\p{L}*|compris\p{L}*|includ\p{L}*|train\p{L}*|number\p{L}*|has|had|with|made up|of|station\p{L}*)\b/iu.test(
    between
  );
}
