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
  return text.replace(/(?<![^\S\n])[^\S\n]*\n\s*/g, (gap: string, at: number) => {
    const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
    const after = text.slice(at + gap.length, at + gap.length + 80);
    return isWrapped(before, after, gap) ? gap.replaceAll('\n', ' ') : gap;
  });
}

/** “(Tashkent, 29 October 2029)”: a line of its own. */
const dated = /^[([]?[\p{Lu}\d][^\n.;]{0,50}\b(?:19|20)\d\d[)\]]?\s*(?:\n|$)/u;

/** An item of a list, or a label with its number: it never goes on from the line before. */
const isItem = /^(?:[-•·▪] |\d{1,2}[.)] |\p{Lu}[^\n.:]{2,60}:[^\n\d]{0,20}\d[\d, ]*(?:%|\n|$))/u;

/** Whether a line goes on in the next: cut in the middle of a sentence, as files of pages and mails are. */
function isWrapped(before: string, after: string, gap: string): boolean {
  if (dated.test(after) && !/(?:,|\b(?:of|on|in|at|the|and|from|to|until|by))\s*$/iu.test(before))
    return false;
  if (isItem.test(after)) return false;
  if (before.length < 40 || /[.!?:;"]\s*$/.test(before)) return false;
  if (/^(\p{Ll}|\()/u.test(after)) return true;
  return before.length >= 60 && gap.split('\n').length === 2 && /^[^\n]{30}/.test(after);
}
