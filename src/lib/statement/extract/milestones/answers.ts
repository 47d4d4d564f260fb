/** Days in answers of interviews: “When will you present your conclusions? – On 14 April.” */
import type { Context, ReadSentence } from '../../context';
import { isComing } from '../../text/tense';
import { milestone, type Milestone } from './milestone';

const asksTime = /\b(?:when|how long|how soon|since when|until when|what (?:day|date)|which day)\b[^?]*\?/iu;
/** What is asked for; the first that fits. */
const asked: readonly (readonly [event: string, words: RegExp])[] = [
  ['press-conference', /\b(?:press|news|media) (?:conference|briefing)\b/iu],
  [
    'statement',
    /\b(?:conclusions?|findings|statement|verdict|assessment|opinion|declaration|preliminary report|say what you (?:saw|found)|hear (?:from you|what))\b/iu
  ],
  [
    'deployed-to',
    /\b(?:leave|leaving|go(?:ing)? home|stay|staying|remain|depart|fly (?:home|back|out)|until when|finish)\b/iu
  ],
  [
    'deployed-from',
    /\b(?:arrived?|come|came|get here|got here|been here|begin|began|start(?:ed)?|since when|here)\b/iu
  ]
];

/** @param told what has been found already: an answer that tells more by itself counts as that */
export function answers(context: Context, told: readonly Milestone[]): Milestone[] {
  const { sentences } = context;
  return sentences.flatMap((question, i) => {
    const event = asksTime.test(question.text)
      ? asked.find(([, words]) => words.test(question.text))?.[0]
      : undefined;
    const answer = event && sentences.slice(i + 1, i + 3).find((one) => dayIn(context, one) !== undefined);
    return event && answer ? answered(context, event, answer, told) : [];
  });
}

function answered(
  context: Context,
  event: string,
  answer: ReadSentence,
  told: readonly Milestone[]
): Milestone[] {
  const { election, written, text } = context;
  const day = dayIn(context, answer);
  const mission = answer.mission >= 0 ? answer.mission : 0;
  const date = event === 'deployed-to' ? (day?.until ?? day?.date) : day?.date;
  if (!day || !date || told.some((row) => row.start < answer.end && row.end > answer.start)) return [];
  if (event === 'statement' && election?.date && date <= election.date) return [];
  if (event.startsWith('deployed') && date === election?.date) return [];
  const isPlanned = written && date !== written ? date > written : isComing(text, day) === true;
  return milestone(context, mission, event, date, day, isPlanned, 'milestone-answer');
}

const dayIn = ({ days }: Context, { start, end }: ReadSentence) =>
  days.find((day) => day.start >= start && day.end <= end);
