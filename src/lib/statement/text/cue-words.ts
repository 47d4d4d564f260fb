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
    return choices.every((choice) => choice.length > 1) ? [theOne(choices)] : [];
  });
}

const made = new Map<string, readonly string[]>();

/** The same list for the same words: what is found for one cue holds for all. */
function theOne(choices: readonly string[]): readonly string[] {
  const one = made.get(choices.join()) ?? choices;
  made.set(choices.join(), one);
  return one;
}

/** The longest piece of words that is plain letters. */
const literal = (choice: string): string =>
  (choice.match(/[a-z]+/g) ?? []).reduce(
    (longest, piece) => (piece.length > longest.length ? piece : longest),
    ''
  );

/** Says of one text which cues it can hold; what it found for a part it keeps. */
export function wordFinder(text: string): (words: CueWords) => boolean {
  const known = new Map<readonly string[], boolean>();
  return (words) =>
    words.every((choices) => {
      const found = known.get(choices) ?? choices.some((choice) => text.includes(choice));
      known.set(choices, found);
      return found;
    });
}
