/** Whether a reader's value says the same as the careful person's: names and free words differ in spelling. */

/** Letters that Unicode does not take apart into a letter and a mark. */
const plain: Readonly<Record<string, string>> = { ə: 'e', ı: 'i', ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae' };

/** Lower case, without marks and punctuation: “Chişinău” → “chisinau”. */
export const bare = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[əıøłđßæ]/g, (letter) => plain[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const empty = new Set(
  'a an and at by for from in its of on other republic than that the their to which with'.split(' ')
);

/** The words that carry meaning, singular. */
const words = (text: string): Set<string> =>
  new Set(
    bare(text)
      .split(' ')
      .filter((word) => word && !empty.has(word))
      .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word))
  );

/** From 0 to 1: twice the words in common, over the words of both (Dice). */
export function overlap(a: string, b: string): number {
  const [left, right] = [words(a), words(b)];
  const common = [...left].filter((word) => right.has(word)).length;
  return left.size + right.size === 0 ? 0 : (2 * common) / (left.size + right.size);
}

/** Of institutions, bodies and standards: names of one thing share so many words. */
export const enoughWords = 0.6;

/** Columns whose wording is free, but not their sense. */
const worded = new Set(
  'institution invited_by member name place said_by speaker standard team terms'.split(' ')
);
/** Columns that nobody can word alike. */
const notCompared = new Set('id label note purpose role scope summary title'.split(' '));

export const isCompared = (column: string): boolean => !notCompared.has(column);

export function sameValue(column: string, gold: unknown, proposed: unknown): boolean {
  if (typeof gold !== 'string' || typeof proposed !== 'string') return gold === proposed;
  if (bare(gold) === bare(proposed)) return true;
  return worded.has(column) && overlap(gold, proposed) >= enoughWords;
}
