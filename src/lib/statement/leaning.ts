/** To which side the words of a verdict lean. */
import { findCues, type FoundCue } from './cue-finder';
import type { Lexicon, LexiconRow } from './lexicon';
import type { Span } from './proposal';

export type Stance = 'endorsing' | 'qualified' | 'critical';

/** Which of the words of verdicts a text holds. */
export interface Leaning {
  readonly praise: readonly Span[];
  readonly blame: readonly Span[];
  readonly rejection: readonly Span[];
}

const harmless =
  /\b(?:(?:not|never|hardly) (?:in any way )?(?:affect|influence|have affected|have influenced|alter|change|cloud|of a systemic|systemic|detract)|no (?:impact|influence|effect|bearing)|minor|isolated|insignificant|slight|small|sporadic|occasional|individual (?:cases|remarks|shortcomings)|technical (?:shortcomings|problems|remarks|flaws|nature)|a few|some (?:delays|organi[sz]ational|technical))\b/iu;
/** A remark on how things went, which alone takes no praise back. */
const slight =
  /^(?:late|delays?|logistical|low|tense|tensions?|challenges|incidents|errors|obstacles?|problems?|disorder\w*|falls)$/iu;

/** The words of a text that praise, find fault and reject; a negation turns praise into blame and blame into praise. */
export function leaningOf(text: string, lexicon: Lexicon): Leaning {
  const judging = findCues(text, lexicon.polarities);
  const cues: FoundCue<LexiconRow<'stances'>>[] = findCues(text, lexicon.stances);
  const negations = judging.filter(
    (word) => word.row.polarity === 'negation' && !cues.some((cue) => isPartOfPraise(word, cue))
  );
  const praise: Span[] = [];
  const blame: Span[] = [];
  const rejection: Span[] = [];
  const unpraised: Span[] = [];
  let hasDenied = false;
  for (const cue of cues) {
    const reach = cue.row.stance === 'endorsing' ? 30 : ownNegation.test(cue.row.cue) ? 0 : 60;
    const negation = negations.find((word) => reaches(word, cue, text, reach));
    const span = { start: negation?.start ?? cue.start, end: cue.end };
    if (cue.row.stance === 'endorsing')
      (negation || unmaking.test(text.slice(0, cue.start)) ? unpraised : praise).push(span);
    else if (negation) {
      hasDenied = true;
      praise.push(span);
    } else if (cue.row.stance === 'critical') rejection.push(cue);
    else if (!conceded.test(text.slice(0, cue.start))) blame.push(span);
  }
  if (!hasDenied) blame.push(...unpraised);
  if (blame.length + rejection.length === 0) blame.push(...afterTurn(judging, negations, text));
  return { praise, blame, rejection };
}

/** “Undermined confidence”, “limited transparency”: what is praised is said to be missing. */
const unmaking =
  /(?<!\b(?:no|not|never|without|without any|any)\s)\b(?:undermin|damag|lack|erod|erosion|harm|weaken|compromis|diminish|loss|lost|lose|doubt|question|reduc|limit|den(?:y|ied)|depriv|threaten|jeopardi|insufficient|inadequate|poor|little|low|impair|shak|hurt|dent|restrict|curb|prevent|hinder|absence|missing|undercut|affect|concern|distort|obstruct)\w*\b(?! (?:not|no)\b)(?:(?!\b(?:but|and were|yet|while|was|were)\b)[^,;.]){0,30}$/iu;

/** “No doubt”: such a negation holds for no other word. */
const isPartOfPraise = (word: Span, { row, start, end }: FoundCue<LexiconRow<'stances'>>): boolean =>
  row.stance === 'endorsing' && start <= word.start && word.end <= end;

/** Words of rejection that negate by themselves: “did not meet”. */
const ownNegation = /\b(?:not|no|non|cannot|nor|without|lack\w*|fail\w*|absence|free of)\b/iu;

/** “No breach that would cast doubt on it”: whether a negation holds for a word after it. */
const reaches = (negation: Span, cue: Span, text: string, reach: number): boolean =>
  negation.end <= cue.start &&
  cue.start - negation.end < reach &&
  !/;|\b(?:but|though|although|yet)\b/iu.test(text.slice(negation.start, cue.start));

/** “…, but recourse to courts threatened it”: blame in other words than those of verdicts; one alone is a minor remark. */
function afterTurn(
  judging: readonly FoundCue<LexiconRow<'polarities'>>[],
  negations: readonly Span[],
  text: string
): Span[] {
  const turn = /[^\s].{5,}?\b(?:but|although|though|however|yet|while)\b/isu.exec(text);
  if (!turn) return [];
  const at = turn[0].length;
  const blame = judging.filter(
    (cue) =>
      cue.start >= at &&
      cue.row.polarity === 'negative' &&
      !harmless.test(text.slice(at)) &&
      !negations.some((word) => reaches(word, cue, text, 60))
  );
  return blame.length > 1 ? blame : [];
}

/** “Despite problems”: what is set aside. */
const conceded = /\b(?:despite|in spite of|notwithstanding|amid|given the)\b[^,;]{0,60}$/iu;

/** Rejection outweighs praise; fault beside praise qualifies it, unless it is said to be slight. */
export function stanceOf({ praise, blame, rejection }: Leaning, text: string): Stance | null {
  if (rejection.length > 0) return 'critical';
  const weighty =
    praise.length > 1 && blame.length === 1 ? blame.filter((word) => !isSlight(word, text)) : blame;
  if (weighty.length > 0 && !(praise.length > 0 && harmless.test(text)))
    return praise.length > 0 ? 'qualified' : 'critical';
  return praise.length > 0 ? 'endorsing' : null;
}

const isSlight = ({ start, end }: Span, text: string): boolean => slight.test(text.slice(start, end));
