/** Meetings that a text tells of by the place, by words put first, or in answer to a question. */
import type { Context } from '../../context';
import { findCues, type FoundCue } from '../../text/cue-finder';
import { anyMonth } from '../../text/months';
import { clauseAt } from './clause';
import { isPast } from './refusals';
import { missionBefore } from './sides';
import type { Trigger } from './triggers';

type Cue = FoundCue<Context['lexicon']['meetings'][number]>;

const observers = String.raw`(?:[Mm]ission|[Dd]elegation|[Oo]bservers|[Gg]roup|[Tt]eam|missions|SEOM|EOM)`;
const subject = String.raw`(?:(?:(?:[Tt]he|[Oo]ur|[Ii]ts|this)\s+)?(?:(?:[Hh]ead|leader|chief|members?|coordinator|chair\p{L}*)\s+of\s+(?:the\s+|our\s+)?)?(?:\p{Lu}[\p{L}/-]*\s+){0,4}?(?:(?:observer|observation|monitoring|election)\s+)?${observers}|[Ww]e|[Tt]hey|[Hh]e|[Ss]he|[Ii]t|I|\p{Lu}{3,})`;
const then = new RegExp(
  String.raw`^(?:,\s*)?\s*${subject}\s*(?:,?\s*(?:was|were|had|has|have|also|then|first|later|been|both)\s+){0,4}$`,
  'u'
);
const opening = new RegExp(
  String.raw`(?:^\s*|[.;:!?"–—\n]\s*|\b(?:while|and|then|later|separately|yesterday|today|morning|afternoon|evening|\p{Nd}{4}|${anyMonth} \p{Nd}{1,2}|\p{Nd}{1,2} ${anyMonth}),?\s+)(with|at|in|inside|from|to)\s+`,
  'giu'
);
const mostWords = 260;

/**
 * “With the Deputy Minister the Mission spoke about …”, “In the Supreme Court they were told …”: the verb comes last.
 * @param cues those of meetings in the text
 */
export function frontedTriggers(context: Context, cues: readonly Cue[]): Trigger[] {
  const { text, lexicon } = context;
  return cues.flatMap((cue): Trigger[] => {
    const isVerb =
      cue.row.kind === 'learned' ||
      /^(?:met|spoke|talked|discussed|exchang|held|had|shar|compar|heard|brief|told|informed|acquainted|shown)/iu.test(
        text.slice(cue.start, cue.end)
      );
    if (!isVerb) return [];
    const clause = clauseAt(text, cue.start);
    const from = Math.max(clause.start, cue.start - mostWords);
    const before = text.slice(from, cue.start);
    const lead = [...before.matchAll(opening)].find(({ index, 1: word = '', 0: whole }) => {
      const named = before.slice(index + whole.length);
      const [first] = findCues(named, lexicon.institutions);
      if (/^(?:with|from|to)$/iu.test(word)) return (subjectStart(named, 3) ?? 0) > 0;
      return first !== undefined && first.start < 50 && subjectStart(named, first.end) !== null;
    });
    if (!lead || isPast(context, clause, cue)) return [];
    const start = from + lead.index + lead[0].length;
    const region = { start, end: endOfNames(text, start, cue.start) };
    const mission = missionBefore(context, clause, cue.start);
    if (mission < 0) return [];
    const manner = /^(?:at|in|inside)$/iu.test(lead[1] ?? '') ? 'visited' : 'met';
    return [{ start: cue.start, end: cue.end, clause, region, mission, manner }];
  });
}

/** Where the mission is named that is all that stands before the verb. */
function subjectStart(words: string, from: number): number | null {
  for (const { index } of words.slice(from).matchAll(/(?<=^|\s|,)(?=\S)/gu)) {
    if (then.test(words.slice(from + index))) return from + index;
  }
  return null;
}

function endOfNames(text: string, start: number, verb: number): number {
  const words = text.slice(start, verb);
  return start + (subjectStart(words, 0) ?? words.length);
}

const whom =
  /\b(?:whom?\b[^?\n]{0,60}\b(?:me?et|see|saw|talk\p{L}*|sp[eo]a?ke?n?|consult\p{L}*|visit\p{L}*|contacts?)|what (?:meetings|contacts|talks)|(?:did you|have you|were you able to|managed? to) (?:also\s+)?(?:me?et|see|talk to|speak (?:to|with))\b)[^?\n]*\?/giu;

/** In an interview, the answer to “Whom did you meet?”. */
export function answersWhom(context: Context): Trigger[] {
  const { text, missions, sentences } = context;
  if (missions.length === 0) return [];
  return [...text.matchAll(whom)].flatMap(({ index, 0: question }) => {
    const from = index + question.length;
    const start =
      from +
      (/^["'”)]*\s*(?:[-–—]\s*|\p{L}[\p{L} .]{0,30}:\s*)?/u.exec(text.slice(from, from + 60))?.[0].length ??
        0);
    const newline = text.indexOf('\n', start + 1);
    const end = newline < 0 ? text.length : newline;
    const mission = sentences.find((one) => one.start <= start && start < one.end)?.mission ?? 0;
    return sentences
      .filter((one) => one.start < end && one.end > start)
      .map((one): Trigger => {
        const clause = { start: Math.max(start, one.start), end: Math.min(end, one.end) };
        return {
          start: clause.start,
          end: clause.start + 1,
          clause,
          region: clause,
          mission: Math.max(0, mission),
          manner: 'met'
        };
      });
  });
}
