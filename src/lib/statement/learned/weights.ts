/** What was learned of sentences (`npm run learn`), and what it says of a new one. */
import type { Features } from './features';

/** What a sentence does, as `lexicon/sentences.csv` has it. */
export const sentenceKinds = [
  'finding',
  'recommendation',
  'briefing',
  'activity',
  'verdict',
  'method',
  'principle',
  'congratulation',
  'other'
] as const;
export type SentenceKind = (typeof sentenceKinds)[number];

export interface LearnedWeights {
  /** Of the rows that it was learned from. */
  readonly digest: string;
  /** What is told of a sentence: `kind:…`, `theme:…`, `polarity:…`. */
  readonly classes: readonly string[];
  /** Of each class, in tenths: how likely it is before a word is seen. */
  readonly biases: readonly number[];
  /** By feature: pairs of a class (its place) and a weight, in tenths. */
  readonly features: Readonly<Record<string, readonly number[]>>;
}

/** How likely each class is, from 0 to 1, each for itself. */
export type Likelihoods = ReadonlyMap<string, number>;

export function likelihoodsOf(features: Features, weights: LearnedWeights): Likelihoods {
  const sums = weights.biases.map((bias) => bias / 10);
  for (const [name, value] of features) {
    if (!Object.hasOwn(weights.features, name)) continue;
    const pairs = weights.features[name] ?? [];
    for (let i = 0; i < pairs.length; i += 2) {
      const at = pairs[i] ?? 0;
      sums[at] = (sums[at] ?? 0) + (value * (pairs[i + 1] ?? 0)) / 10;
    }
  }
  return new Map(weights.classes.map((name, i) => [name, 1 / (1 + Math.exp(-(sums[i] ?? 0)))]));
}
