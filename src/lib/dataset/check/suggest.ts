/** Guesses what a mistyped word was meant to be. */

/**
 * The candidate that the word was most likely meant to be: one that it begins, or the nearest by single edits
 * (a letter too many, too few, wrong, or two exchanged). Undefined where nothing is near, or two are equally so.
 */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  const all = [...candidates];
  const longer = word.length >= 3 ? all.filter((candidate) => candidate.startsWith(word)) : [];
  if (longer.length === 1) return longer[0];
  const lower = word.toLowerCase();
  const sameLetters = all.filter((candidate) => candidate.toLowerCase() === lower);
  if (sameLetters.length === 1) return sameLetters[0];
  return nearest(word, all);
}

function nearest(word: string, candidates: string[]): string | undefined {
  const limit = Math.max(1, Math.min(3, Math.floor(word.length / 4)));
  let best = limit + 1;
  let found: string | undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const distance = editDistance(word, candidate);
    if (distance === best) found = undefined;
    if (distance < best) {
      best = distance;
      found = candidate;
    }
  }
  return found;
}

function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const exchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      current[j] = Math.min(
        at(previous, j) + 1,
        at(current, j - 1) + 1,
        at(previous, j - 1) + (same ? 0 : 1),
        exchanged ? at(beforePrevious, j - 2) + 1 : Infinity
      );
    }
    beforePrevious = previous;
    previous = current;
  }
  return at(previous, b.length);
}

function at(row: number[], index: number): number {
  return row[index] ?? Infinity;
}
