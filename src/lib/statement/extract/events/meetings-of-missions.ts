/** Missions that met one another. */
import type { Context, ReadSentence } from '../../context';
import { jointMeeting } from '../../people/joint-meeting';
import type { Proposal, Span } from '../../proposal';
import { event } from './event';

/** The meeting that the text is about; else those of single missions with others. */
export function meetingsOfMissions(context: Context): Proposal[] {
  const main = mainMeeting(context);
  return main.length > 0 ? main : meetingsOfOne(context);
}

function mainMeeting(context: Context): Proposal[] {
  const meeting = jointMeeting(context);
  if (!meeting) return [];
  const { span, date, place } = meeting;
  return [
    event(context, null, 'joint-meeting', span, {
      date,
      place,
      format: 'in-person',
      title: 'Heads of missions meet',
      summary: 'The heads of several missions met and spoke about the election.'
    })
  ];
}

const talks =
  /\b(?:met|meets?|meetings?|talks|talked|exchang\p{L}+|compared?|consult\p{L}+|coordination|conferred|sat (?:together|down)|discuss\p{L}+|shared?|spoke|joint session|working session)\b/iu;
/** Other missions, and no member or observer of one's own. */
const others =
  /\b(?:heads?|leaders?|chiefs?|representatives|members|colleagues|counterparts?) (?:of|from|at) (?:the )?(?:[^.;,]{0,60}\s)?(?:missions?|observers|delegations?|observer groups?|teams)\b|\b(?:other|fellow|two|three|four|several) (?:international |observer |observation |regional )*(?:missions|observer groups|delegations|observers)\b|\bour colleagues (?:of|from) the\b/iu;

/** One a mission: “On 2 November we compared notes with our colleagues of the OTS”. */
function meetingsOfOne(context: Context): Proposal[] {
  const done = new Set<number>();
  return context.sentences.flatMap((sentence) => {
    const mission = sentence.mission < 0 ? -1 : whoMet(context, sentence);
    if (mission < 0 || done.has(mission)) return [];
    done.add(mission);
    const day = context.days.find(
      ({ start, end, date, until }) =>
        start >= sentence.start && end <= sentence.end && !until && date !== context.election?.date
    );
    const place = /\b(?:in|at)\s+(?!(?:the|a|his|her|its)\b)(\p{Lu}[\p{L}'-]+)/u.exec(sentence.text)?.[1];
    return [
      event(context, mission, 'joint-meeting', sentence, {
        date: day?.date,
        place,
        title: 'The mission meets others',
        summary: 'The mission met other observers and spoke with them about the election.'
      })
    ];
  });
}

/** All took part alike; no “the mission had talks with the observers of another”. */
const together =
  /\b(?:coordination|co-ordination|joint|working) (?:meeting|session|talks)\b|\bcompared? notes\b|\b(?:heads|leaders|members|representatives) of (?:the )?[^.;]{2,80}\bmissions\b[^.;]{0,30}\b(?:met|conferred|sat down|gathered)\b|\b(?:two|three|four|both) missions\b/iu;

/** The missions that sat together; empty where a meeting of their heads by name is read. */
export function missionsThatMet(context: Context): (Span & { organization: string })[] {
  if (jointMeeting(context)) return [];
  const told = context.sentences.find(
    (one) => one.mission >= 0 && together.test(one.text) && whoMet(context, one) >= 0
  );
  if (!told) return [];
  const own = context.missions[whoMet(context, told)]?.organization ?? '';
  const named = context.organizations.filter(({ start, end }) => start >= told.start && end <= told.end);
  return [
    { organization: own, start: told.start, end: told.end },
    ...named.map(({ id, start, end }) => ({ organization: id, start, end }))
  ].filter(({ organization }, i, all) => all.findIndex((other) => other.organization === organization) === i);
}

/** The mission of which a sentence tells that it met another one; -1 where it does not. */
function whoMet({ organizations, missions }: Context, { text, start, end, mission }: ReadSentence): number {
  const match = talks.exec(text);
  if (!match || !others.test(text)) return -1;
  const from = joint.test(text) ? start : start + match.index;
  const named = organizations.filter((naming) => naming.start >= from && naming.end <= end);
  const isOther = (index: number) => named.some(({ id }) => id !== missions[index]?.organization);
  if (isOther(mission)) return mission;
  // “The mission spoke with the head of the SCO observers” names the other mission alone.
  return named.length > 0 && isOther(0) ? 0 : -1;
}

const joint = /\b(?:coordination|joint|working) (?:meeting|session|talks)\b/iu;
