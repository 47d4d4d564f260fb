/** Passages that are quoted beside the text, which has them whole. */

/** A longer passage is cut in the middle. */
const most = 160;

/** In one line; cut between words. */
export function shortened(passage: string): string {
  const words = passage.replaceAll(/\s+/g, ' ').trim();
  if (words.length <= most) return words;
  const begin = words.slice(0, most / 2).replace(/\s\S*$/, '');
  const end = words.slice(-most / 2).replace(/^\S*\s/, '');
  return `${begin} … ${end}`;
}
