/** What a sentence says of the election as a whole. */
import { leaningOf } from './leaning';
import { stanceOf, type Stance } from './stance';
import type { Lexicon } from '../lexicon';
import type { Span } from '../proposal';
import {
  asRule,
  choice,
  concluding,
  described,
  felt,
  headline,
  judgedAs,
  ofDemocracy,
  saysMuchOfDay,
  saysOfDay,
  saysOfWhole,
  whole
} from './verdict-frames';
import { daysAndCampaign, saysWithoutVerb, toldAfter } from './verdict-phrases';
import { judgingWords } from './verdict-scope';
import { termsOf } from './verdict-terms';

export interface Verdict extends Span {
  readonly stance: Stance;
  /** The words that judge, as the text has them, each at most four. */
  readonly terms: readonly string[];
  /** How surely the sentence is a verdict: what says that it concludes, and what it says of which whole. */
  readonly strength: number;
  readonly isConcluding: boolean;
}

/** What is longer is no sentence. */
const longest = 1500;

/** Null where a sentence says nothing of the whole, or only what is to come. */
export function verdictOf(
  sentence: Span & { readonly text: string; readonly isAnswer?: boolean },
  lexicon: Lexicon
): Verdict | null {
  if (sentence.text.length > longest) return null;
  const text = judgingWords(sentence.text);
  if (!text) return null;
  const isFelt = felt.test(text);
  const isConcluding =
    isFelt ||
    concluding.test(sentence.text.slice(0, text.length + 20)) ||
    toldAfter.test(text) ||
    sentence.isAnswer === true;
  const isWhole = text.search(whole) >= 0;
  const isContrast = daysAndCampaign(text);
  const isSaid =
    saysOfWhole(text) ||
    described.test(text) ||
    headline.test(text) ||
    saysMuchOfDay(text) ||
    saysWithoutVerb(text) ||
    sentence.isAnswer === true;
  const isJudged =
    judgedAs.test(text) || ofDemocracy.test(text) || (isConcluding && (isFelt || saysOfDay(text)));
  const isChoice = choice.test(text);
  if (!isSaid && !isChoice && !isJudged && !isContrast) return null;
  if (!isConcluding && asRule.test(text)) return null;
  const leaning = leaningOf(text, lexicon);
  const stance = stanceOf(leaning, text);
  if (!stance) return null;
  if (isContrast && !isSaid && !isChoice && !isJudged && stance !== 'qualified') return null;
  const terms = termsOf(text, [...leaning.praise, ...leaning.blame, ...leaning.rejection]);
  const strength =
    (isConcluding ? 3 : 0) +
    (isSaid || isJudged || isContrast ? 2 : 0) +
    (isWhole ? 1 : 0) +
    (isChoice ? 2 : 0) +
    Math.min(terms.length, 3) / 3;
  return { start: sentence.start, end: sentence.end, stance, terms, strength, isConcluding };
}
