import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import SqlEditor from '$lib/editor/SqlEditor.svelte';
import type { RunRequest } from '$lib/editor/surface';

vi.mock('$lib/editor/code-editor', () => ({
  openCodeEditor() {
    throw new Error('this browser is too old');
  }
}));

test('where the editor cannot be had, the plain field does what it can', async () => {
  const onrun = vi.fn<(request: RunRequest) => void>();
  const shown = await render(SqlEditor, { value: 'select a', label: 'SQL', problem: null, onrun });
  const editor = shown.component as unknown as SqlEditor;
  const field = shown.getByRole('textbox', { name: 'SQL' });
  const text = () => (field.element() as HTMLTextAreaElement).value;
  await new Promise((done) => setTimeout(done, 500));
  expect(shown.container.querySelector('.cm-content')).toBeNull();

  await field.click();
  editor.select(8);
  editor.insert('b');
  await userEvent.keyboard(',c from t');
  expect(text()).toBe('select a b,c from t');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(onrun).toHaveBeenLastCalledWith({ kind: 'statement', at: 19 });
  editor.select(0, 6);
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(onrun).toHaveBeenLastCalledWith({ kind: 'selection', from: 0, to: 6 });
  expect(await editor.format()).toBeNull();
  expect(text()).toBe('select\n  a b,\n  c\nfrom\n  t');
  await shown.rerender({ problem: { message: 'no' } });
  await expect.element(field).toHaveAttribute('aria-invalid', 'true');
  await shown.rerender({ value: 'SELECT 1', problem: null });
  expect(text()).toBe('SELECT 1');
});
