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
  return text.replace(/[^\S\n]*\n\s*/g, (gap: string, at: number) => {
    const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
    const after = text.slice(at + gap.length, at + gap.length + 80);
    return isWrapped(before, after, gap) ? gap.replaceAll('\n', ' ') : gap;
  });
}

/** Whether a line goes on in the next: cut in the middle of a sentence, as files of pages and mails are. */
function isWrapped(before: string, after: string, gap: string): boolean {
  if (before.length < 40 || /[.!?:;"]\s*$/.test(before)) return false;
  if (/^(\p{Ll}|\()/u.test(after)) return true;
  return before.length >= 60 && gap.split('\n').length === 2 && /^[^\n]{30}/.test(after);
}
