/** Whether a text can hold a cue at all: much faster than to look for it. */

/** For each part of a cue that must be there, the beginnings of its words; one of each must stand in the text. */
export type CueWords = readonly (readonly string[])[];

/** @param cue in the form of `cue.ts`, in lower case */
export function cueWords(cue: string): CueWords {
  const parts = cue.toLowerCase().match(/\([^()]*\)[?+]?|[^\s()]+/g) ?? [];
  return parts.flatMap((part) => {
    if (part === '...' || part.endsWith(')?')) return [];
    const choices = part
      .replace(/^\(|\)\+?$/g, '')
      .split('|')
      .map(literal);
    return choices.every((choice) => choice.length > 1) ? [choices] : [];
  });
}

/** The longest piece of words that is plain letters. */
const literal = (choice: string): string =>
  (choice.match(/[a-z]+/g) ?? []).reduce(
    (longest, piece) => (piece.length > longest.length ? piece : longest),
    ''
  );

/** Says of one text which cues it can hold; what it found for a part it keeps. */
export function wordFinder(text: string): (words: CueWords) => boolean {
  const known = new Map<string, boolean>();
  return (words) =>
    words.every((choices) => {
      const key = choices.join();
      const found = known.get(key) ?? choices.some((choice) => text.includes(choice));
      known.set(key, found);
      return found;
    });
}
