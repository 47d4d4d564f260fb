/** A piece of a text: plain words, words of code, or a link to a page of this site or a part of this page. */
export type Piece =
  | { kind: 'words'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'link'; text: string; path: string };

/** Takes a line of Markdown apart that holds nothing but words, `code` and [links](/to/pages/). */
export function pieces(markdown: string): Piece[] {
  return markdown.split(/(\[[^\]]+\]\([^)]+\)|`[^`]+`)/).flatMap((part): Piece[] => {
    const [, text, path] = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(part) ?? [];
    if (text && path) return [{ kind: 'link', text, path }];
    if (part.startsWith('`')) return [{ kind: 'code', text: part.slice(1, -1) }];
    return part ? [{ kind: 'words', text: part }] : [];
  });
}
