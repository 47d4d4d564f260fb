/** Cues of the lexicon: words to look for, as a person who knows no programming writes them. */

const letter = '[\\p{L}\\p{N}]';

/**
 * A cue as an expression: `polling station*`, `(did|could) not find`, `no ... irregularit*`, `(serious)? problem*`.
 * `*` at a word's end is any ending, `(a|b)` either, `(word)?` may be missing, `...` up to five words between.
 * @throws where brackets do not close
 */
export function cueSource(cue: string): string {
  const parts = cue.trim().match(/\([^()]*\)\??|\.\.\.|[^\s()]+/g) ?? [];
  if (parts.join('').replaceAll(/\s/g, '') !== cue.replaceAll(/\s/g, ''))
    throw new Error(`the cue “${cue}” has a bracket that does not close`);
  let source = '';
  let gap = '';
  for (const part of parts) {
    if (part === '...') {
      gap = `(?:[^\\S\\n]+[^\\s]+){0,5}?[^\\S\\n]+`;
    } else if (part.endsWith(')?')) {
      const choice = `(?:${choices(part.slice(1, -2))})(?!${letter})`;
      source += gap ? `(?:${gap}${choice})?` : `(?:${choice}[^\\S\\n]+)?`;
    } else {
      source += gap + (part.startsWith('(') ? `(?:${choices(part.slice(1, -1))})` : word(part));
      gap = '[^\\S\\n]+';
      if (!/\*\)?$/.test(part)) source += `(?!${letter})`;
    }
  }
  return source;
}

const choices = (text: string): string =>
  text
    .split('|')
    .map((choice) => choice.trim().split(/\s+/).map(word).join('[^\\S\\n]+'))
    .join('|');

const word = (text: string): string =>
  text
    .replace(/[.+?^${}[\]\\/]/g, '\\$&')
    .replaceAll('*', `${letter}*`)
    .replaceAll('-', '[- ]');
