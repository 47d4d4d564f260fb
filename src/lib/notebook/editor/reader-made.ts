/** The mark of notebooks that readers made, in their files. */
import { madeByReader } from '$lib/export/licence';
import type { Notebook } from '../format/notebook';

const comment = `<!-- ${madeByReader} -->`;

/** Marks a notebook; one that has the mark has it once. It stands above the notebook, where every tool passes over it. */
export function withMark(notebook: Notebook): Notebook {
  const { before, after } = notebook.around ?? { before: '<!doctype html>\n', after: '\n' };
  if (before.includes(comment)) return notebook;
  const apart = before === '' || before.endsWith('\n') ? before : `${before}\n`;
  return { ...notebook, around: { before: `${apart}${comment}\n`, after } };
}

/** The name of its file: what its title says, in letters that every system takes. */
export function fileName({ title }: Pick<Notebook, 'title'>): string {
  const name = title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 80);
  return `${name || 'notebook'}.html`;
}
