/** Which words our own findings use on each theme, and in praise and blame: evidence where no cue tells. */

/** How much more often words stand in the findings of a class than in all findings, as logarithms. */
export interface WordEvidence {
  /** Themes, or polarities. */
  readonly classes: readonly string[];
  /** Of each class: its share of all findings, as a logarithm. */
  readonly priors: readonly number[];
  /** Of each class: the weight of a word that none of its findings uses. */
  readonly absent: readonly number[];
  /** By word or pair of neighbouring words (see `wordBeginnings`): the weight in each class whose findings use it. */
  readonly weights: Readonly<Record<string, Readonly<Record<number, number>>>>;
}

const empty = new Set('a an the of'.split(' '));

/** The first letters of words tell one from another, whatever their endings. */
const letters = 6;

/** Beginnings of the words, and pairs of neighbours: “Stations opened late” → statio, opened, late, statio opened, opened late. */
export function wordBeginnings(text: string): string[] {
  const words = (text.toLowerCase().match(/\p{L}+/gu) ?? [])
    .filter((word) => !empty.has(word))
    .map((word) => word.slice(0, letters));
  return [...new Set([...words, ...words.slice(1).map((word, i) => `${words[i]} ${word}`)])];
}

/** How likely each class is for words, from 0 to 1, the likeliest first; none where no word is known. */
export function likeliest(
  text: string,
  { classes, priors, absent, weights }: WordEvidence
): { readonly kind: string; readonly share: number }[] {
  const known = wordBeginnings(text).flatMap((word) =>
    Object.hasOwn(weights, word) ? [weights[word] ?? {}] : []
  );
  if (known.length === 0) return [];
  const sums = classes.map((_, i) =>
    known.reduce((sum, row) => sum + (row[i] ?? absent[i] ?? 0), priors[i] ?? 0)
  );
  const highest = Math.max(...sums);
  const odds = sums.map((sum) => Math.exp(sum - highest));
  const all = odds.reduce((a, b) => a + b, 0);
  return classes.map((kind, i) => ({ kind, share: (odds[i] ?? 0) / all })).sort((a, b) => b.share - a.share);
}
