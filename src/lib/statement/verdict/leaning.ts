/** To which side the words of a verdict lean. */
import { findCues, type FoundCue } from '../text/cue-finder';
import type { Lexicon, LexiconRow } from '../lexicon';
import type { Span } from '../proposal';
import { idle, isUnmade, joined, ownNegation, reaches } from './negation';
import { harmless } from './stance';

/** Which of the words of verdicts a text holds. */
export interface Leaning {
  readonly praise: readonly Span[];
  readonly blame: readonly Span[];
  readonly rejection: readonly Span[];
}

/** The words of a text that praise, find fault and reject; a negation turns praise into blame and blame into praise. */
export function leaningOf(text: string, lexicon: Lexicon): Leaning {
  const judging = findCues(text, lexicon.polarities);
  const cues: FoundCue<LexiconRow<'stances'>>[] = findCues(text, lexicon.stances);
  const negations: readonly Span[] = [
    ...judging.filter(
      (word) =>
        word.row.polarity === 'negation' &&
        !cues.some((cue) => isPartOf(word, cue)) &&
        !idle.test(text.slice(word.end, word.end + 24))
    ),
    ...cues.filter((cue) => nothingThat.test(text.slice(cue.start, cue.end + 80)))
  ];
  const praise: Span[] = [];
  const blame: Span[] = [];
  const rejection: Span[] = [];
  const unpraised: Span[] = [];
  let hasDenied = false;
  let denied = -1;
  for (const cue of cues) {
    const reach = cue.row.stance === 'endorsing' ? 30 : ownNegation.test(cue.row.cue) ? 0 : 60;
    const isJoined = denied >= 0 && joined.test(text.slice(denied, cue.start));
    const negation =
      negations.find((word) => reaches(word, cue, text, reach)) ?? (isJoined ? cue : undefined);
    denied = negation && cue.row.stance === 'endorsing' ? cue.end : -1;
    const span = { start: negation?.start ?? cue.start, end: cue.end };
    if (cue.row.stance === 'endorsing')
      (isUnmade(text, cue, negations, negation) ? unpraised : praise).push(span);
    else if (negation) {
      hasDenied = true;
      praise.push(span);
    } else if (cue.row.stance === 'critical' && !ofDetail.test(text.slice(0, cue.start))) rejection.push(cue);
    else if (!conceded.test(text.slice(0, cue.start))) blame.push(span);
    if (cue.row.stance === 'qualified' && inPart.test(cue.row.cue)) praise.push(span);
  }
  if (!hasDenied) blame.push(...unpraised);
  if (blame.length + rejection.length === 0) blame.push(...afterTurn(judging, negations, text, praise));
  return { praise, blame, rejection };
}

/** “No violations that could cast doubt”, “did not register any violation of the law that”: denies what comes after, too. */
const nothingThat =
  /^(?:no|did not \p{L}+ any|ha(?:s|ve) not \p{L}+ any)\b[^,;.]{3,70}? (?:that|which) (?:could|would|might|may|can|cast)\b/iu;

/** “Mostly in line with commitments”: praise and reservation in one. */
const inPart =
  /^(?:mixed|mostly|largely|broadly|generally|partly|partially|in part|met most|most|almost|many)\b/u;

/** “The secrecy of the ballot was compromised”: a detail. */
const ofDetail =
  /\b(?:secrecy|stations?|precincts?|access|counting|boxes|ballots|forms?|protocols?|queues?|tally|training|devices?)\b[^,;.]{0,25}$/iu;

/** “No doubt”, “no genuine”: such a negation holds for no other word. */
const isPartOf = (word: Span, { start, end }: Span): boolean =>
  start <= word.start && word.end <= end && word.end - word.start < end - start;

/** “…, but rules need revision”: a reservation in other words than those of verdicts. */
function afterTurn(
  judging: readonly FoundCue<LexiconRow<'polarities'>>[],
  negations: readonly Span[],
  text: string,
  praise: readonly Span[]
): Span[] {
  const turn = turning.exec(text);
  if (!turn) return [];
  const at = turn.index + turn[0].length;
  const rest = text.slice(at);
  if (harmless.test(rest)) return [];
  const isPraised = praise.some(({ start }) => start >= at);
  if (/^(?:but|yet)$/iu.test(turn[0]) && !isPraised && rest.trim().split(/\s+/).length > 3)
    return [{ start: at + 1, end: at + 1 + (/^ ?(?:\S+ ){1,3}\S+/u.exec(rest)?.[0].trim().length ?? 1) }];
  const blame = judging.filter(
    (cue) =>
      cue.start >= at &&
      cue.row.polarity === 'negative' &&
      !negations.some((word) => reaches(word, cue, text, 60))
  );
  return blame.length > 1 ? blame : [];
}

const turning =
  /(?<=\S.{5,})(?<!\b(?:all|nothing|anything|none|last|not only|not just)\b.{0,40})\b(?:but|although|though|however|yet|while)\b(?! (?:also|for|not least|another|again|to be)\b)/isu;

/** “Despite problems”: what is set aside; serious ones are not. */
const conceded =
  /\b(?:despite|in spite of|notwithstanding|amid|given the|subject to|pending|regardless of)\b(?! (?:the )?(?:significant|serious|major|widespread|severe|grave|considerable|numerous|systemic|deep)\b)[^,;]{0,60}$/iu;
