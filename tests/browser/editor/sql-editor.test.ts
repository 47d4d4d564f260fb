import axe from 'axe-core';
// The editor fetches it when asked to format; named here, Vite makes it ready before the tests begin.
import 'sql-formatter';
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import { beforeAll, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import SqlEditor from '$lib/editor/SqlEditor.svelte';
import type { EditorTable } from '$lib/editor/editor-schema';
import type { Problem, RunRequest } from '$lib/editor/surface';

const schema: EditorTable[] = [
  {
    name: 'missions',
    kind: 'table',
    description: 'An organization that observed an election.',
    columns: [
      { name: 'id', type: 'VARCHAR', description: 'Election and organization.' },
      {
        name: 'format',
        type: 'VARCHAR',
        description: 'What kind of mission it was.',
        categories: [
          { value: 'eom', label: 'Election observation mission' },
          { value: 'remote', label: 'Remote mission' }
        ]
      },
      { name: 'invited_by', type: 'VARCHAR', description: 'Who invited the mission.' }
    ]
  }
];

beforeAll(() => {
  vi.stubGlobal('fetch', (url: string) => {
    expect(url).toMatch(/\/data\/sql-functions\.json$/);
    const functions = [
      { name: 'lower', kind: 'scalar', calls: ['string'], description: 'In small letters.' }
    ];
    return Promise.resolve(Response.json(functions));
  });
});

async function show(value: string, problem: Problem | null = null) {
  const onrun = vi.fn<(request: RunRequest) => void>();
  const props = { value, label: 'SQL', schema, problem, onrun };
  const shown = await render(SqlEditor, props);
  const frame = shown.container.querySelector<HTMLElement>('.frame');
  if (!frame) throw new Error('no frame');
  return { ...shown, frame, onrun };
}

/** Until CodeMirror has taken the plain field's place. */
async function loaded({ container }: { container: HTMLElement }): Promise<HTMLElement> {
  await expect.poll(() => container.querySelector('.cm-content'), { timeout: 20_000 }).not.toBeNull();
  const content = container.querySelector<HTMLElement>('.cm-content');
  if (!content) throw new Error('no editor');
  return content;
}

const textOf = (content: HTMLElement) =>
  [...content.querySelectorAll('.cm-line')].map((line) => line.textContent).join('\n');
const proposals = () =>
  [...document.querySelectorAll('.cm-tooltip-autocomplete li')].map((one) => one.textContent);

test('what is typed before the editor arrives stays, with focus and cursor; it can be undone', async () => {
  const shown = await show('SELECT 1');
  const field = shown.container.querySelector('textarea');
  if (!field) throw new Error('the editor came before the field');
  field.focus();
  field.setRangeText('SELECT 2 AS two', 0, 8, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  const height = shown.frame.getBoundingClientRect().height;

  const content = await loaded(shown);
  expect(shown.container.querySelector('textarea')).toBeNull();
  expect(document.activeElement).toBe(content);
  expect(shown.frame.getBoundingClientRect().height).toBe(height);
  await userEvent.keyboard('!');
  expect(textOf(content)).toBe('SELECT 2 AS two!');
  await userEvent.keyboard('{Control>}zz{/Control}');
  expect(textOf(content)).toBe('SELECT 1');
});

test('a text begins at the same place in the field and in the editor', async () => {
  const shown = await show('SELECT 1\nFROM missions');
  const field = shown.container.querySelector('textarea');
  if (!field) throw new Error('the editor came before the field');
  const { paddingLeft, paddingTop } = getComputedStyle(field);
  const { left, top } = field.getBoundingClientRect();
  const [x, y] = [left + parseFloat(paddingLeft), top + parseFloat(paddingTop)];
  const content = await loaded(shown);
  const line = content.querySelector('.cm-line');
  await expect.poll(() => Math.abs((line?.getBoundingClientRect().left ?? 0) + 4 - x)).toBeLessThan(3);
  expect(Math.abs((line?.getBoundingClientRect().top ?? 0) - y)).toBeLessThan(2);
});

test('Ctrl and Enter run the statement at the cursor, what is selected, or all', async () => {
  const shown = await show('SELECT 1;\nSELECT 2');
  const content = await loaded(shown);
  content.focus();
  await userEvent.keyboard('{Control>}{End}{/Control}{Control>}{Enter}{/Control}');
  expect(shown.onrun).toHaveBeenLastCalledWith({ kind: 'statement', at: 18 });
  await userEvent.keyboard('{Shift>}{Home}{/Shift}{Control>}{Enter}{/Control}');
  expect(shown.onrun).toHaveBeenLastCalledWith({ kind: 'selection', from: 10, to: 18 });
  await userEvent.keyboard('{Control>}{Shift>}{Enter}{/Shift}{/Control}');
  expect(shown.onrun).toHaveBeenLastCalledWith({ kind: 'all' });
  expect(shown.onrun).toHaveBeenCalledTimes(3);
  expect(textOf(content)).toBe('SELECT 1;\nSELECT 2');
});

test('so they do in the plain field', async () => {
  const shown = await show('SELECT 1');
  const field = shown.container.querySelector('textarea');
  field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }));
  field?.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Enter', metaKey: true, shiftKey: true, bubbles: true })
  );
  expect(shown.onrun.mock.calls).toEqual([[{ kind: 'statement', at: 0 }], [{ kind: 'all' }]]);
});

test('an error underlines the word that it is about, until the reader changes that word', async () => {
  const sql = 'SELECT m.mision\nFROM missions m';
  const shown = await show(sql);
  const content = await loaded(shown);
  const said: (string | null)[] = [];
  const live = shown.container.querySelector('.cm-announced');
  new MutationObserver(() => said.push(live?.textContent ?? null)).observe(live ?? content, {
    childList: true
  });
  await shown.rerender({ problem: { message: 'no column mision', position: 7, sql } });
  const marked = () => content.querySelector('.cm-lintRange-error')?.textContent;
  await expect.poll(marked).toBe('m.mision');
  expect(content.getAttribute('aria-invalid')).toBe('true');
  await expect.poll(() => said).toContain('Error in line 1, column 8');

  content.focus();
  await userEvent.keyboard('{Control>}{End}{/Control} WHERE true');
  expect(marked()).toBe('m.mision');
  await userEvent.keyboard('{Control>}{Home}{/Control}{End}{Backspace}');
  expect(marked()).toBeUndefined();
  expect(content.getAttribute('aria-invalid')).toBeNull();
});

test('an error of another text than the one that stands there is not underlined', async () => {
  const shown = await show('SELECT 1', { message: 'no', position: 7, sql: 'SELECT x' });
  const content = await loaded(shown);
  expect(content.querySelector('.cm-lintRange-error')).toBeNull();
});

test('columns are proposed by their table’s alias, codes inside quotes', async () => {
  const shown = await show('');
  const content = await loaded(shown);
  content.focus();
  await userEvent.keyboard('FROM missions m SELECT m.');
  await expect
    .poll(proposals)
    .toEqual(['idVARCHAR · missions', 'formatVARCHAR · missions', 'invited_byVARCHAR · missions']);
  await userEvent.keyboard('inv');
  await expect.poll(() => proposals().length).toBe(1);
  // A list that has just come does not take the next key yet.
  await new Promise((done) => setTimeout(done, 150));
  await userEvent.keyboard('{Enter}');
  expect(textOf(content)).toBe('FROM missions m SELECT m.invited_by');
  await userEvent.keyboard(" WHERE m.format = '");
  await expect.poll(proposals).toEqual(['eomElection observation mission', 'remoteRemote mission']);
});

test('a function comes with its brackets, and what it does stands beside it', async () => {
  const shown = await show('');
  const content = await loaded(shown);
  content.focus();
  await userEvent.keyboard('SELECT low');
  await expect.poll(proposals).toEqual(['lowerfunction', 'FOLLOWING']);
  await expect
    .poll(() => document.querySelector('.cm-completionInfo')?.textContent)
    .toBe('lower(string)In small letters.');
  await new Promise((done) => setTimeout(done, 150));
  await userEvent.keyboard('{Tab}id');
  expect(textOf(content)).toBe('SELECT lower(id)');
});

test('the text can be replaced from outside, undone, inserted into, selected and laid out', async () => {
  const shown = await show('SELECT 1');
  const content = await loaded(shown);
  const editor = shown.component as unknown as SqlEditor;
  await shown.rerender({ value: 'select a,b from t' });
  expect(textOf(content)).toBe('select a,b from t');
  editor.select(10, 10);
  editor.insert('c');
  expect(textOf(content)).toBe('select a,b c from t');
  editor.select(9, 10);
  expect(editor.selection()).toEqual({ from: 9, to: 10 });
  expect(await editor.format()).toBeNull();
  expect(textOf(content)).toBe('select\n  a,\n  b c\nfrom\n  t');
  expect(editor.selection()).toEqual({ from: 15, to: 15 });
  await shown.rerender({ value: "select 'open" });
  expect(await editor.format()).toBe('Not formatted: the formatter cannot read line 1.');
  expect(textOf(content)).toBe("select 'open");
});

test('Tab indents; after Escape it leaves', async () => {
  const shown = await show('SELECT 1');
  const content = await loaded(shown);
  content.focus();
  await userEvent.keyboard('{Tab}');
  expect(textOf(content)).toBe('  SELECT 1');
  await userEvent.keyboard('{Escape}{Tab}');
  expect(document.activeElement).not.toBe(content);
});

test.each([
  [1000, 'light'],
  [320, 'dark']
])('without complaints at %i px, %s, with a list of names or the search open', async (width, theme) => {
  await page.viewport(width, 700);
  document.documentElement.dataset.theme = theme;
  const text = 'SELECT m.\n, 1, \'text\', 2::INTEGER, "name", NULL -- said\nFROM missions m';
  const shown = await show(text, { message: 'no', position: 7 });
  const content = await loaded(shown);
  const complaints = async () => {
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  };
  expect(await complaints()).toEqual([]);
  content.focus();
  await userEvent.keyboard('{Control>}{Home}{/Control}{End}{Control>} {/Control}');
  await expect.poll(() => proposals().length).toBe(3);
  expect(await complaints()).toEqual([]);
  await userEvent.keyboard('{Escape}{Control>}f{/Control}');
  await expect.poll(() => shown.container.querySelector('.cm-search')).not.toBeNull();
  expect(await complaints()).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});
