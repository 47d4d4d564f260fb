/** What was learned of sentences that judge an election, beside what rules read in them. */
import type { Context, ReadSentence } from '../context';
import { missionsOf } from '../missions/mission-of';
import { leaningOf } from './leaning';
import type { Stance } from './stance';
import type { Attributed } from './verdict-parts';
import { termsOf } from './verdict-terms';

/** So likely a verdict is one, though no rule reads it. */
const clear = 0.85;
/** What a verdict's likelihood adds to its strength. */
const weight = 5;

const stances: readonly Stance[] = ['endorsing', 'qualified', 'critical'];

/** The verdicts that rules read in a sentence, the likelier the stronger; one where they read none and it is very likely. */
export function withLearned(
  read: readonly Attributed[],
  sentence: ReadSentence,
  context: Context
): Attributed[] {
  const { start, end, text, likelihoods } = sentence;
  const likelihood = likelihoods.get('kind:verdict') ?? 0;
  const of = (stance: Stance) => likelihoods.get(`stance:${stance}`) ?? 0;
  const stance = stances.reduce((best, one) => (of(one) > of(best) ? one : best));
  const strength = weight * likelihood;
  if (read.length > 0)
    return read.map(({ verdict, missions }) => ({
      missions,
      verdict: { ...verdict, strength: verdict.strength + strength }
    }));
  if (likelihood < clear || /\?["”')\]]*$/.test(text)) return [];
  const { praise, blame, rejection } = leaningOf(text, context.lexicon);
  const terms = termsOf(text, [...praise, ...blame, ...rejection]);
  return [
    {
      verdict: { start, end, stance, terms, strength, isConcluding: false },
      missions: missionsOf(sentence, context)
    }
  ];
}
