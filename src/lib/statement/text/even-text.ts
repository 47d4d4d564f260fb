/** Makes a text even for rules, letter for letter, so that places in it are places in the text as it was given. */

/** Marks that say nothing, and odd kinds of those that do. */
const evened: [RegExp, string][] = [
  // Dots that lead from a label to its number.
  [/\.(?=\.{2})|(?<=\.{2})\.|(?<=\.)\.(?=\.)/g, ' '],
  [/[\r\t\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff*_#`|]/g, ' '],
  [/[‘’ʼ´]/g, "'"],
  [/[“”„«»]/g, '"'],
  [/[‐‑–—−]/g, '-']
];

/** The text with the same length, its wrapped lines joined; a line break that remains ends a paragraph. */
export function evenText(text: string): string {
  let even = text;
  for (const [odd, plain] of evened) even = even.replace(odd, plain);
  return joinWrapped(even);
}

function joinWrapped(text: string): string {
  const width = wrapWidth(text);
  return text.replace(/(?<![^\S\n])[^\S\n]*\n\s*/g, (gap: string, at: number) => {
    const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
    const [after = ''] = text.slice(at + gap.length, at + gap.length + 200).split('\n', 1);
    const isOne = gap.split('\n').length === 2;
    return isWrapped(before, after, isOne, width) ? gap.replaceAll('\n', ' ') : gap;
  });
}

/** The width at which all lines of a text are cut, as in mails and files of pages; undefined where they are not. */
function wrapWidth(text: string): number | undefined {
  const lengths = text
    .split('\n')
    .map((line) => line.trim().length)
    .filter((length) => length > 0)
    .sort((a, b) => b - a);
  // A word that was cut and made whole sticks out.
  const width = lengths[Math.floor(lengths.length / 10)] ?? 0;
  const full = lengths.filter((length) => length > width - 16).length;
  const areCut = width >= 50 && (lengths[0] ?? 0) <= 140 && full >= 4 && full * 3 >= lengths.length;
  return areCut ? width : undefined;
}

/** “(Tashkent, 29 October 2029)”: a line of its own. */
const dated = /^[([]?[\p{Lu}\d][^\n.;]{0,50}\b(?:19|20)\d\d[)\]]?\s*(?:\n|$)/u;

/** “TASHKENT, 12 May –”, “MINSK (Agency)”: a paragraph begins. */
const dateline =
  /^\p{Lu}{3,}(?:[ -]\p{Lu}+)*(?:, (?:\d{1,2} |\p{Lu}\p{Ll}+\.? \d)| \([^()\n]{2,40}\)\.? - |\.? - )/u;

/** An item of a list, or a label with its number: it never goes on from the line before. */
const isItem = /^(?:[-•·▪] |\d{1,2}[.)] |\p{Lu}[^\n.:]{2,60}:[^\n\d]{0,20}\d[\d, ]*(?:%|\n|$))/u;

/** Whether a line goes on in the next: cut in the middle of a sentence, as files of pages and mails are. */
function isWrapped(before: string, after: string, isOne: boolean, width: number | undefined): boolean {
  if (dated.test(after) && !/(?:,|\b(?:of|on|in|at|the|and|from|to|until|by))\s*$/iu.test(before))
    return false;
  if (isItem.test(after) || dateline.test(after)) return false;
  if (width !== undefined && isOne && isFull(before, after, width)) return true;
  if (before.length < 40 || /[.!?:;"]\s*$/.test(before)) return false;
  if (/^(\p{Ll}|\()/u.test(after)) return true;
  return before.length >= 60 && isOne && after.length >= 30 && after.length <= before.length + 25;
}

/** Whether the next word found no room in a line. */
const isFull = (line: string, next: string, width: number): boolean =>
  line.trim().length + 1 + next.search(/\s|$/) > width;
