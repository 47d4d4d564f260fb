import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import { afterEach, expect, onTestFinished, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { forgetDraft, keepDraft } from '$lib/workbench/kept-queries';
import DraftList from '$lib/workbench/lists/DraftList.svelte';
import PastList from '$lib/workbench/lists/PastList.svelte';

const sql = `SELECT ${'a_long_column_of_missions, '.repeat(20)}1`;
const name = 'observers'.repeat(8);

afterEach(() => forgetDraft(name));

/** The panel as wide as a telephone. */
function narrow(): HTMLElement {
  const container = document.body.appendChild(document.createElement('div'));
  container.style.width = '280px';
  onTestFinished(() => container.remove());
  return container;
}

test('long queries and long names stay within a narrow panel', async () => {
  const past = narrow();
  await render(PastList, {
    target: past,
    props: {
      past: [{ sql, at: 0, rows: 1, milliseconds: 2 }],
      onopen: () => undefined,
      onforget: () => undefined
    }
  });
  await expect.element(past.querySelector('li')).toHaveTextContent('1 row in 2 milliseconds');
  expect(past.scrollWidth).toBe(280);

  const drafts = narrow();
  const kept = keepDraft({ name, sql, changed: 0 });
  await render(DraftList, { target: drafts, props: { kept, text: sql, onopen: () => undefined } });
  await expect.element(drafts.querySelector('li')).toHaveTextContent(name);
  expect(drafts.scrollWidth).toBe(280);
});
