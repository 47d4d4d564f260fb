/** When missions came, spoke and left. */
import type { Context } from '../../context';
import { markText } from '../../text/marked-text';
import type { Proposal } from '../../proposal';
import { answers } from './answers';
import { byCues } from './by-cues';
import { laterArrival, milestone, type Milestone } from './milestone';
import { bySentence } from './by-sentence';
import { stays } from './stays';
import { undated } from './undated';
import { reported } from './reported';
import { statementDates } from './statement-date';

export function proposeMilestones(context: Context): Proposal[] {
  const { text, numbers, lexicon, days } = context;
  if (context.missions.length === 0) return [];
  const { marks } = markText(text, numbers, days, lexicon);
  const told = context.sentences.flatMap((sentence) => [
    ...byCues(context, sentence, marks, days),
    ...stays(context, sentence, days),
    ...bySentence(context, sentence, days)
  ]);
  const headed = statementDates(context).flatMap((dated) =>
    dated.missions.flatMap((mission) =>
      milestone(context, mission, 'statement', dated.date, dated, false, 'statement-date')
    )
  );
  const withDay = [...told, ...headed];
  const spoken = undated(context, told);
  return distinct(context.election?.date ?? null, [
    ...withDay,
    ...answers(context, told),
    ...spoken,
    ...(headed.length > 0 ? [] : reported(context, [...withDay, ...spoken]))
  ]);
}

/** One row per mission, event and day; of a mission's arrivals the first, and those of its parts that are to come. */
function distinct(vote: string | null, all: readonly Milestone[]): Milestone[] {
  const seen = new Set<string>();
  const rows = all.filter(
    ({ fields: { event, date } }) =>
      !isOfOtherVote(vote, date) && !(event === 'deployed-from' && vote !== null && date > vote)
  );
  return rows.filter(({ rule, fields: { mission, event, date, planned } }) => {
    const key = `${String(mission)} ${event} ${date}`;
    const isLater =
      event === 'deployed-from' &&
      !(rule === laterArrival && planned) &&
      rows.some(({ fields }) => fields.mission === mission && fields.event === event && fields.date < date);
    return !isLater && !seen.has(key) && seen.add(key);
  });
}

/** What was most of a year before the vote, or more than a year after it. */
function isOfOtherVote(vote: string | null, date: string): boolean {
  const days = vote ? (Date.parse(date) - Date.parse(vote)) / 86_400_000 : 0;
  return days < -300 || days > 400;
}
