/** Whose verdict which words of a sentence are: “the OTS called it open, while ODIHR said that it fell short”. */
import { missionId, type Context, type ReadSentence } from '../context';
import type { Lexicon } from '../lexicon';
import { missionsOf } from '../missions/mission-of';
import type { Span } from '../proposal';
import { verdictOf, type Verdict } from './verdict';
import { isAnswer } from './verdict-phrases';
import { speaksOfVote, withSubject } from './verdict-subject';
import { spansWithin } from '../text/spans-within';

/** A verdict, and the ids of the missions whose it is. */
export interface Attributed {
  readonly verdict: Verdict;
  readonly missions: readonly string[];
}

interface Part extends Span {
  readonly text: string;
  readonly missions: readonly number[];
}

/** Each mission's own part of a sentence that names several, else the sentence's verdict. */
export function verdictsOf(
  sentence: ReadSentence,
  previous: ReadSentence | undefined,
  context: Context
): Attributed[] {
  const parts = partsOf(sentence, context).map((part, i, all) => {
    const before = all[i - 1]?.text ?? previous?.text ?? '';
    return { ...part, verdict: readPart(part, before, context.lexicon) };
  });
  const [only] = parts;
  if (parts.length === 1 && only?.verdict)
    return [{ verdict: only.verdict, missions: whose(sentence, context) }];
  return parts.flatMap(({ missions, verdict: own, text }, i) => {
    const isShared = !tells.test(text);
    const verdict = own ?? (isShared ? (parts[i + 1]?.verdict ?? parts[i - 1]?.verdict ?? null) : null);
    return verdict ? [{ verdict, missions: missions.flatMap((at) => missionId(context, at) ?? []) }] : [];
  });
}

const telling = String.raw`(?:sa(?:id|ys|w)|sees?|told|spo?ke|speaks|was|were|is|are|ha[sd]|have|f[io]und?s?|calls?|hails?|praises?|notes?|slams?|questions?|points?|judges?|concludes?|describes?|critici[sz]es?|regrets?|warns?|\p{L}{3,}ed)`;
/** What is but a part of the subject says nothing: “the head of the A mission, X, and the head of the B mission”. */
const tells = new RegExp(String.raw`\b${telling}\b`, 'iu');

function readPart(part: Part, before: string, lexicon: Lexicon): Verdict | null {
  const isOfVote = speaksOfVote(before);
  const answers =
    /\?["')]*$/u.test(before) && (isOfVote || /\b(?:sum up|one sentence|verdict)\b/iu.test(before));
  return verdictOf(
    { ...part, text: withSubject(part.text, isOfVote), isAnswer: answers && isAnswer(part.text) },
    lexicon
  );
}

const turning = /;|,?\s+(?:while|whereas|but|and|meanwhile)\s/giu;

/** Cut where a turn stands between the namings of two missions; one part where there is none. */
function partsOf(sentence: ReadSentence, { missions, text }: Context): Part[] {
  const named = missions
    .flatMap(({ namings }, mission) =>
      spansWithin(namings, sentence).map(({ start, end }) => ({ start, end, mission }))
    )
    .sort((a, b) => a.start - b.start);
  const cuts = named.flatMap(({ start, end, mission }, i) => {
    const last = named[i - 1];
    if (!last || wholeOf(last.mission, missions) === wholeOf(mission, missions)) return [];
    const turn = commaIn(text, sentence, last.end, start, end) ?? turnIn(text.slice(last.end, start));
    return turn === null ? [] : [last.end + turn];
  });
  const starts = [sentence.start, ...cuts];
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? sentence.end;
    const own = named.filter((naming) => naming.start >= start && naming.end <= end);
    return {
      start,
      end,
      text: text.slice(start, end),
      missions: jointly([...new Set(own.map((one) => one.mission))], missions)
    };
  });
}

/** Where what follows the last turn of a gap begins. */
function turnIn(gap: string): number | null {
  const turn = [...gap.matchAll(turning)].at(-1);
  return turn ? turn.index + turn[0].length : null;
}

const judges = new RegExp(String.raw`^(?:'s?)?\s+(?:\p{L}+\s+){0,3}?${telling}\b`, 'iu');

/** “While the CIS called it free, the joint mission said …”; “SADC hails vote, EU sees unlevel field”. */
function commaIn(text: string, sentence: Span, from: number, start: number, end: number): number | null {
  const comma = /,\s+(?=(?:(?:the|that of the)\s+)?(?:\p{L}+\s+){0,2}$)/iu.exec(text.slice(from, start));
  const isConceded = /^(?:while|whereas|although|though)\b/iu.test(text.slice(sentence.start, from));
  const isJudged = judges.test(text.slice(end, end + 60));
  return comma && (isConceded || isJudged) ? comma.index + comma[0].length : null;
}

/** The joint mission that one is a part of, else itself. */
function wholeOf(at: number, missions: Context['missions']): number {
  const whole = missions.findIndex(({ organization }) => organization === missions[at]?.partOf);
  return whole >= 0 ? whole : at;
}

/** “The joint mission of ODIHR and PACE”: what parts say together is the whole's alone. */
const jointly = (named: readonly number[], missions: Context['missions']): number[] => [
  ...new Set(
    named.map((at) => {
      const whole = wholeOf(at, missions);
      const isShared = named.some((other) => other !== at && wholeOf(other, missions) === whole);
      return isShared ? whole : at;
    })
  )
];

const several =
  /\b(?:two|three|four|both|all)\s+(?!(?:the\s+)?other\b)(?:\p{L}+\s+){0,2}(?:groups|missions|delegations|teams|organi[sz]ations)\b/iu;

/** “Two groups of observers stated”: of all, where the sentence names none. */
function whose(sentence: ReadSentence, context: Context): string[] {
  const isNamed = context.missions.some(({ namings }) => spansWithin(namings, sentence).length > 0);
  if (isNamed || context.missions.length < 2 || !several.test(sentence.text))
    return missionsOf(sentence, context);
  return context.missions.flatMap((_, index) => missionId(context, index) ?? []);
}
