import { toNotebook } from '@observablehq/notebook-kit';
import { expect, it } from 'vitest';
import { compileCell } from '$lib/notebook/compile';
import { renderNotebook } from '$lib/notebook/render.server';

it.each([
  ['One paragraph.', '<p>One paragraph.</p>'],
  ['One of ${1 + 1}.', '<p>One of 2.</p>'],
  ['## A heading\n\nAnd *words*.', '<p>And <em>words</em>.</p>']
])('draws the Markdown %j', async (value, drawn) => {
  const { cells } = toNotebook({ cells: [{ id: 1, mode: 'md', value } as never] });
  const { html } = await renderNotebook(
    'example',
    cells.map((cell) => compileCell(cell as never))
  );
  expect(html).toContain(drawn);
});
