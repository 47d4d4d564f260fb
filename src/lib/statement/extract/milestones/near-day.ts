/** Events that are told near a day: “left Dili yesterday evening”, “Interim report: on or around 22 May”. */
import type { Context, ReadSentence } from '../../context';
import type { FoundDate } from '../../text/dates';
import type { Span } from '../../proposal';
import { findCues } from '../../text/cue-finder';
import { isOfOthers, isQuality } from './milestone';

/** An event with its day; `start` and `end` are those of both. */
export interface EventOnDay extends Span {
  readonly event: string;
  readonly day: FoundDate;
  /** The words that name the event. */
  readonly words: Span;
}

/** “was left”, “left on the ballots”. */
const notGone = /\b(?:was|were|is|are|be|been|has|none|few|far|the|hand|right|centre|votes?)\s+$/iu;
export const notGoneAfter =
  /^\s+(?:for (?:the |their )?(?:\p{L}+ )?(?:regions?|provinces?|field|districts?|counties|stations|teams)|on the|to the|out|over|open|behind|with|some|many|at |it |no |room|wing|because|unanswered)/iu;
/** What stands between an event and a day that is of something else. */
const apart =
  /;|:(?=.)|\.\s|\band (?:\d|to\b)|\b(?:before|after|where|while|whose|elections?|elected|vote|referendum|polls?|when|who|which|as of|registration|accreditation|met|received|that (?:its|the|it|they|we)|(?:said|had) (?:its|the|it|they))\b/iu;
/** “came out”, “came from”: nobody came. */
const notCome =
  /^\s+(?:out|from|early|with|as|after|into|up|down|under|in for|to (?:an end|light|power))\b/iu;
const since = /\bsince\s+(?:the\s+)?$/iu;
const until = /\b(?:until|till|through|up to)\s+(?:the\s+)?$/iu;
const perfect = /\b(?:has|have|had|is|are|working|present|here|in place|long-term)\b/iu;
const staying =
  /\b(?:stay\p{L}*|visit\p{L}*|last(?:s|ed)?|runs?|remain\p{L}*|work\p{L}*|present|be in|been in|is in|are in|here|operat\p{L}+|continu\p{L}+|observ\p{L}+|deployed|on the ground)\b/iu;
const ofMission =
  /\b(?:missions?|visit|stay|delegations?|observers?|team|group|they|we|it|experts?|members|he|she)\b/iu;
const otherTerm =
  /\b(?:voting|registration|accreditation|campaign|polls|polling stations|applications?|complaints|nomination)\b[^.;]{0,40}$/iu;

/** @param days those of the text, in order */
export function eventsNearDays(
  { text, lexicon, election }: Context,
  sentence: ReadSentence,
  days: readonly FoundDate[]
): EventOnDay[] {
  const inside = days.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  if (inside.length === 0) return [];
  const told = findCues(sentence.text, lexicon['milestone-words']).flatMap(
    ({ row: { event }, start, end }): EventOnDay[] => {
      const words = { start: sentence.start + start, end: sentence.start + end };
      const before = sentence.text.slice(Math.max(0, start - 40), start);
      const goes = event.startsWith('deployed');
      if (goes && (isOfOthers(before) || isQuality(text.slice(words.start, words.end + 8)))) return [];
      if (
        /^left$/i.test(text.slice(words.start, words.end)) &&
        (notGone.test(before) || notGoneAfter.test(text.slice(words.end, words.end + 40)))
      )
        return [];
      if (
        /^(?:came|come|comes|coming)/i.test(text.slice(words.start, words.end)) &&
        notCome.test(text.slice(words.end, words.end + 14))
      )
        return [];
      const day = nearest(
        text,
        words,
        goes ? inside.filter(({ date, until }) => until !== null || date !== election?.date) : inside
      );
      return day
        ? [{ event, day, words, start: Math.min(words.start, day.start), end: Math.max(words.end, day.end) }]
        : [];
    }
  );
  const terms = inside.flatMap((day): EventOnDay[] => {
    const before = text.slice(Math.max(sentence.start, day.start - 90), day.start);
    const event = since.test(before) ? 'deployed-from' : until.test(before) ? 'deployed-to' : null;
    if (event === 'deployed-to' && !ofMission.test(before)) return [];
    if (!event || otherTerm.test(before) || told.some((one) => one.day === day)) return [];
    if (!(event === 'deployed-from' ? perfect : staying).test(sentence.text)) return [];
    return [{ event, day, words: day, start: day.start, end: day.end }];
  });
  return [...told, ...terms];
}

const justAfter = /^\s+(?:(?:here|there)\s+)?(?:in \p{Lu}[\p{L}-]+\s+)?on\s+(?:the\s+)?$/u;

/** The day after the words, or before them; none where more than some words or another matter stand between. */
function nearest(text: string, words: Span, days: readonly FoundDate[]): FoundDate | undefined {
  const next = days.find((day) => day.start >= words.end && justAfter.test(text.slice(words.end, day.start)));
  if (next) return next;
  const within = days.find((day) => day.start >= words.start && day.end <= words.end);
  if (within) return within;
  const weighed = days.flatMap((day) => {
    const isAfter = day.start >= words.end;
    if (!isAfter && day.end > words.start) return [];
    const [from, to] = isAfter ? [words.end, day.start] : [day.end, words.start];
    if (to - from > 200) return [];
    const between = withoutBodies(text.slice(from, to)).replace(/^:/, ' ');
    const isOther = days.some(
      (other) =>
        other !== day &&
        other.start < Math.max(day.start, words.start) &&
        other.end > Math.min(day.end, words.end)
    );
    if (between.length > 90 || isOther || apart.test(between)) return [];
    if (!isAfter && /\band\b/iu.test(between)) return [];
    return [{ day, distance: between.length * (isAfter ? 1 : 1.2) }];
  });
  return weighed.sort((a, b) => a.distance - b.distance)[0]?.day;
}

/** Without what names a mission by its work: “of the International Election Observation Mission”, “(ENEMO)”. */
const withoutBodies = (words: string): string =>
  words
    .replace(/\((?:\p{Lu}|[/& -])[\p{L}/& -]{1,14}\)\s?/gu, '')
    .replace(/\b(?:\p{Lu}[\p{L}-]+\s+(?:(?:of|for|the|and|on)\s+)*){2,}(?=\p{Ll}|$)/gu, '')
    .replace(/\b(?:electoral|election) (?:observation|observer|monitoring|assessment|expert)\b/giu, '');
