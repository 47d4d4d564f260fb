import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { forgetDraft, keepDraft } from '$lib/workbench/drafts';
import DraftList from '$lib/workbench/lists/DraftList.svelte';
import PastList from '$lib/workbench/lists/PastList.svelte';

const sql = `SELECT ${'a_long_column_of_missions, '.repeat(20)}1`;
const name = 'observers'.repeat(8);

afterEach(() => {
  forgetDraft(name);
  vi.restoreAllMocks();
});

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

/** What is saved from now on: names and texts. */
function savedFiles(): { name: string; text: Promise<string> }[] {
  const saved: { name: string; text: Promise<string> }[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, text: fetch(this.href).then((response) => response.text()) });
  });
  return saved;
}

test('the history is saved as a script', async () => {
  const { getByRole } = await render(PastList, {
    past: [{ sql: 'FROM missions', at: Date.UTC(2024, 1, 7, 10, 32), rows: 1310, milliseconds: 2 }],
    onopen: () => undefined,
    onforget: () => undefined
  });
  const saved = savedFiles();
  await getByRole('button', { name: 'Save the history as a file' }).click();
  expect(saved.map((file) => file.name)).toEqual(['scrutineer-history.sql']);
  expect(await saved[0]?.text).toContain(
    '-- 2024-02-07 10:32 UTC: 1,310 rows in 2 milliseconds\nFROM missions;\n'
  );
});

test('drafts are saved as a script; without any, the text in the editor as it stands', async () => {
  const props = { kept: [{ name: 'Mine', sql: 'SELECT 1', changed: 0 }], text: 'SELECT 2' };
  const { getByRole, rerender } = await render(DraftList, { ...props, onopen: () => undefined });
  const saved = savedFiles();
  await getByRole('button', { name: 'Save all drafts as a file' }).click();
  await rerender({ kept: [] });
  await getByRole('button', { name: 'Save the query as a file' }).click();
  const [all, one] = await Promise.all(saved.map(({ text }) => text));
  expect(all).toContain('-- Mine\nSELECT 1;\n');
  expect(one).toBe('SELECT 2');
});
