import { claimMarks, markOf } from '$lib/charts/claim';
import { claimsKey, type KeyItem } from '$lib/charts/key';

/** The signs of the ways in which numbers in view are known. */
export function claimsKeyOf(
  statuses: readonly string[],
  label: (meaning: string) => string = (meaning) => meaning
): KeyItem[] {
  const marks = new Set(statuses.map(markOf));
  return claimMarks.flatMap(({ name, label: meaning }, i) => {
    const sign = claimsKey[i];
    return sign && marks.has(name) ? [{ ...sign, label: label(meaning) }] : [];
  });
}
