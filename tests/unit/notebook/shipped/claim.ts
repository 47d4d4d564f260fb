/** A sentence of a notebook with its numbers, which a test has counted anew. */

/** The words of the sentence, `#` for each number in them, and the numbers. */
export type Claim = [words: string, ...numbers: number[]];

/** Whole: neither the end nor the beginning of a longer one. */
const number = String.raw`(?<!\d[,.]?)(\d[\d,]*(?:\.\d+)?)(?!\d)`;

/**
 * The numbers that stand in a text at the `#` of a sentence.
 * @throws Error where the sentence does not stand in the text, or stands there twice
 */
export function numbersIn(text: string, words: string): number[] {
  const pattern = words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll('#', () => number);
  const found = [...text.matchAll(new RegExp(pattern, 'g'))];
  if (found.length !== 1) throw new Error(`“${words}” stands ${found.length} times in the text, not once`);
  return found.flatMap(([, ...digits]) => digits.map((text) => Number(text.replaceAll(',', ''))));
}
