/** Whom missions met. */
import { missionId, type Context } from '../../context';
import { readCounterparts, type Counterpart } from '../../people/counterparts';
import { jointMeeting } from '../../people/joint-meeting';
import { findPeople } from '../../people/people';
import type { Proposal } from '../../proposal';
import { meetingDay } from './day';
import { meetingTriggers, type Trigger } from './triggers';

export function proposeMeetings(context: Context): Proposal[] {
  if (context.missions.length === 0) return [];
  const joint = jointMeeting(context);
  const found = meetingTriggers(context).flatMap((trigger) => {
    if (joint && trigger.start >= joint.span.start && trigger.end <= joint.span.end) return [];
    const all = readCounterparts(context, trigger.region, trigger.mission);
    return withoutGeneral(all.filter((counterpart) => isOfManner(context, trigger, counterpart))).map(
      (counterpart) =>
        proposal(context, trigger.mission, counterpart, meetingDay(context, trigger, counterpart))
    );
  });
  const together = (joint?.meetings ?? []).map(({ mission, counterpart }) =>
    proposal(context, mission, counterpart, joint?.date ?? null)
  );
  return distinct([...together, ...withBriefers(context, found)]);
}

const stations = /\b(?:polling|precincts?|stations?|voting|ballot|counting|\d+)\b/iu;
const nobody = /^(?:voters?|citizens|electors|people|residents|election officials|poll workers)$/iu;

/** Their words to a mission are a meeting with them. */
const bodies = /^(?:election-management|foreign-ministry|judiciary)$/u;
const informed = /^(?:told|informed|briefed)$/iu;

function isOfManner(context: Context, { manner, start, end }: Trigger, one: Counterpart): boolean {
  const { text } = context;
  if (nobody.test(one.institution) || isOfOtherState(context, one)) return false;
  if (manner === 'told')
    return one.person !== undefined || (informed.test(text.slice(start, end)) && bodies.test(one.category));
  if (manner === 'seen') return one.person !== undefined || one.role !== undefined;
  return manner === 'met' || !stations.test(text.slice(one.start, one.end));
}

/** “officials of the Central Election Commission of Kyrgyzstan”, who observe elsewhere. */
const isOfOtherState = ({ countries, election }: Context, one: Counterpart): boolean =>
  one.category === 'election-management' &&
  Boolean(election?.country) &&
  countries.some(
    ({ id, isPeople, start, end }) =>
      !isPeople && id !== election?.country && start >= one.start && end <= one.end
  );

const general =
  /^(?:(?:over|more|than|some|\d+|cross-section of|key|relevant|various|different|other|all|main|electoral|election|national|local|political|interested|range of|wide range of)\s+)*(?:stakeholders?|interlocutors?|actors|hosts?|elections?|groups|institutions|sides)(?:$|\s+(?:in|across|at|from|of the)\b)/iu;

/** “stakeholders, including the Commission and the parties”: those who are named tell more. */
const withoutGeneral = (all: readonly Counterpart[]): readonly Counterpart[] =>
  all.filter(
    ({ institution, person }) =>
      person !== undefined || !(general.test(institution) || (all.length === 1 && audience.test(institution)))
  );

/** To whom missions speak, where they meet nobody else. */
const audience =
  /^(?:the\s+)?(?:(?:local|national|foreign|international)\s+)?(?:press|journalists|reporters|correspondents)$/iu;

function proposal(
  context: Context,
  mission: number,
  counterpart: Counterpart,
  date: string | null
): Proposal {
  const { institution, category, level, person, role, start, end } = counterpart;
  return {
    table: 'meetings',
    fields: {
      mission: missionId(context, mission) ?? '',
      institution,
      ...(person && { person }),
      ...(role && { role }),
      category,
      ...(level && { level }),
      ...(date && { date })
    },
    start,
    end: Math.max(end, start + 1),
    rule: person ? 'meeting-person' : 'meeting-group',
    confidence: person ? 0.9 : 0.7
  };
}

const told =
  /^,?\s+(?:who\s+)?(?:also\s+)?(?:told|informed|briefed|acquainted|familiari[sz]ed)\s+(?:them|us|(?:the|our)\s+(?:mission|observers|delegation|guests|group|members))\b/iu;

/** “The chairman of the Commission, X, told them …”: who spoke for an institution that was met. */
function withBriefers(context: Context, found: readonly Proposal[]): Proposal[] {
  const briefers = findPeople(context).filter(({ chunk }) =>
    told.test(context.text.slice(chunk.end, chunk.end + 60))
  );
  return found.map((row) => {
    if (row.fields.person) return row;
    const [briefer] = briefers.filter(
      ({ offices, chunk }) =>
        chunk.start > row.end && offices.some((office) => isOf(office.text, String(row.fields.institution)))
    );
    return briefer ? { ...row, fields: { ...row.fields, person: briefer.name }, also: [briefer.chunk] } : row;
  });
}

/** “of the Commission”, said of the “Central Commission for Elections and Referenda”. */
function isOf(office: string, institution: string): boolean {
  const named = /\bof (?:the )?(.+)$/iu.exec(office)?.[1]?.toLowerCase();
  return !!named && institution.toLowerCase().includes(named);
}

/** One a counterpart: who is named with a person is not named again without. */
function distinct(found: readonly Proposal[]): Proposal[] {
  return found.filter((one, i) => {
    const { mission, institution, person, date } = one.fields;
    return !found.some((other, j) => {
      if (other.fields.mission !== mission || j === i) return false;
      if (person && other.fields.person === person)
        return Boolean(other.fields.date) === Boolean(date) ? j < i : Boolean(other.fields.date);
      const same = isOne(
        String(other.fields.institution),
        String(institution),
        other.fields.person !== undefined
      );
      return !person && same && (other.fields.person !== undefined || (j < i && other.fields.date === date));
    });
  });
}

/** “TURKPA Observation Mission” is the “TURKPA observer mission”. */
const plainName = (name: string): string =>
  name.toLowerCase().replace(/\b(?:election )?(?:observation|observer|monitoring) (?=mission)/u, '');

/** “Central Election Commission” and “Central Election Commission of Kazakhstan”, where somebody spoke for one of them. */
function isOne(a: string, b: string, hasPerson: boolean): boolean {
  const [one, other] = [plainName(a), plainName(b)];
  return one === other || (hasPerson && (one.startsWith(`${other} of `) || other.startsWith(`${one} of `)));
}
