/** Press conferences that a text tells of without a day: those of the day on which the mission spoke. */
import type { Context, ReadSentence } from '../../context';
import type { Span } from '../../proposal';
import { spokenDay } from './spoken-day';
import { isElectionDay, milestone, namesMission, speaksOfMission, type Milestone } from './milestone';

const press =
  /\b(?:press|news|media) (?:conference|briefing)\b|\b(?:held|holding|gave) (?:its|their|a|his|her|another|its own|their own) (?:own )?briefing\b|\b(?:addressing|addressed|briefed|briefing) (?:the )?(?:press|journalists|reporters|media)\b|\b(?:presented|presenting|read out|announced) to (?:the )?(?:press|journalists|reporters|media)\b|\b(?:at|in|during) (?:a|its|their|the) (?:joint |final |closing )?briefing\b|\bspoke to the (?:press|media)\b|\bmembers of the press\b|\btake (?:\p{L}+ ){1,4}questions\b/iu;
/** Words of who stands before the press. */
const greets = /^\W*(?:[Gg]ood (?:morning|afternoon|evening)|[Ll]adies and|[Dd]ear)\b|\bI\b/u;
const ahead =
  /\b(?:will|would|shall|to be|is to|are to|is due|are due|expected|plans?|planned|scheduled|intends?|due in|is set|promise\p{L}*)\b/iu;

/** @param told what has been found with a day */
export function undated(context: Context, told: readonly Milestone[]): Milestone[] {
  if (!context.written) return [];
  const done = new Set<number>();
  return context.sentences.flatMap((sentence) => {
    const words = press.exec(sentence.text);
    if (!words || done.has(sentence.mission)) return [];
    const start = sentence.start + words.index;
    const span = { start, end: start + words[0].length };
    const date = spokenDay(context, sentence.mission);
    if (!date || !isOwn(context, sentence, date, span)) return [];
    const [row] = milestone(
      context,
      sentence.mission,
      'press-conference',
      date,
      span,
      false,
      'milestone-press-conference'
    );
    const isTold = told.some(
      ({ fields }) => fields.event === 'press-conference' && fields.mission === row?.fields.mission
    );
    done.add(sentence.mission);
    return row && (!isTold || greets.test(sentence.text)) ? [row] : [];
  });
}

function isOwn(context: Context, sentence: ReadSentence, date: string, at: Span): boolean {
  const days = context.days.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const isAhead =
    ahead.test(clauseOf(sentence, at)) && !/\btake (?:\p{L}+ ){1,4}questions\b/iu.test(sentence.text);
  return (
    !isAhead &&
    sentence.mission >= 0 &&
    (namesMission(context, sentence) || speaksOfMission(context, sentence) || greets.test(sentence.text)) &&
    days.every((day) => day.date === date || isElectionDay(context, day) || isApart(context, day, at))
  );
}

/** Its words up to what was said there. */
const clauseOf = ({ text, start }: ReadSentence, at: Span): string =>
  text.slice(0, at.end - start) +
  (text.slice(at.end - start).split(/\b(?:that|said|told)\b|[,;:]/u)[0] ?? '');

/** “told a press conference that the mission had come on 3 June”: a day of another clause. */
function isApart({ text }: Context, day: Span, words: Span): boolean {
  const between =
    day.start >= words.end ? text.slice(words.end, day.start) : text.slice(day.end, words.start);
  return /[,;:"]|\b(?:that|who|which|since|said|where|and)\b/iu.test(between);
}
