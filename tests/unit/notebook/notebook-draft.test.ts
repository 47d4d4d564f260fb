import { afterEach, describe, expect, it, vi } from 'vitest';
import { NotebookDraft } from '$lib/notebook/editor/notebook-draft.svelte';
import { kindSaid } from '$lib/notebook/editor/kinds';
import type { Notebook } from '$lib/notebook/format/notebook';

const notebook: Notebook = {
  title: 'Two cells',
  theme: 'air',
  readOnly: false,
  cells: [
    { id: 4, mode: 'md', value: '# Two cells', pinned: false, hidden: false, before: '<!-- first -->' },
    {
      id: 7,
      mode: 'sql',
      value: 'FROM missions',
      pinned: true,
      hidden: true,
      output: 'rows',
      database: 'var:db'
    }
  ],
  end: '<!-- end -->'
};

const ids = (draft: NotebookDraft) => draft.cells.map(({ id }) => id);

afterEach(() => vi.useRealTimers());

describe('a draft', () => {
  it('takes a new cell after any other, with an id that none has had', () => {
    const draft = new NotebookDraft(notebook);
    expect(draft.add('js', 4)).toBe(8);
    expect(ids(draft)).toEqual([4, 8, 7]);
    draft.remove(8);
    expect(draft.add('ts', null)).toBe(9);
    expect(ids(draft)).toEqual([9, 4, 7]);
    expect(draft.cells[0]).toEqual({ id: 9, mode: 'ts', value: '', pinned: false, hidden: false });
  });

  it('moves a cell as far as there are places', () => {
    const draft = new NotebookDraft(notebook);
    draft.add('md', 7);
    draft.move(4, 1);
    expect(ids(draft)).toEqual([7, 4, 8]);
    draft.move(4, 9);
    expect(ids(draft)).toEqual([7, 8, 4]);
    const { notebook: before } = draft;
    draft.move(4, 1);
    draft.move(99, -1);
    expect(draft.notebook).toBe(before);
  });

  it('leaves what it does not understand as it is', () => {
    const draft = new NotebookDraft(notebook);
    draft.write(4, '# Other');
    draft.setTitle('Other');
    expect(draft.notebook).toMatchObject({ title: 'Other', end: '<!-- end -->' });
    expect(draft.cells[0]).toMatchObject({ value: '# Other', before: '<!-- first -->' });
  });

  it('gives a cell another kind, without what only its former kind has', () => {
    const draft = new NotebookDraft(notebook);
    draft.setKind(7, 'js');
    expect(draft.cells[1]).toEqual({ id: 7, mode: 'js', value: 'FROM missions', pinned: true, hidden: true });
    draft.setKind(4, 'sql');
    expect(draft.cells[0]).toMatchObject({ mode: 'sql', database: 'var:db', before: '<!-- first -->' });
  });

  it('names what a SQL cell gives, or takes the name away', () => {
    const draft = new NotebookDraft(notebook);
    draft.setOutput(7, ' missions ');
    expect(draft.cells[1]?.output).toBe('missions');
    draft.setOutput(7, ' ');
    expect(draft.cells[1]?.output).toBeUndefined();
  });
});

describe('undo', () => {
  it('takes back every kind of change, and redo makes it again', () => {
    const draft = new NotebookDraft(notebook);
    const states = [draft.notebook];
    const changes: (() => void)[] = [
      () => draft.setTitle('New'),
      () => draft.add('sql', 4),
      () => draft.write(8, 'FROM sources'),
      () => draft.setOutput(8, 'sources'),
      () => draft.setHidden(8, true),
      () => draft.move(8, 1),
      () => draft.setKind(8, 'ts'),
      () => draft.remove(4)
    ];
    for (const change of changes) {
      change();
      states.push(draft.notebook);
    }
    expect(new Set(states).size).toBe(9);
    for (const state of states.slice(0, -1).reverse()) {
      draft.undo();
      expect(draft.notebook).toBe(state);
    }
    expect(draft.canUndo).toBe(false);
    for (const state of states.slice(1)) {
      draft.redo();
      expect(draft.notebook).toBe(state);
    }
    expect(draft.canRedo).toBe(false);
  });

  it('takes typing without a pause as one change, in one place', () => {
    vi.useFakeTimers();
    const draft = new NotebookDraft(notebook);
    for (const text of ['#', '# A', '# A b']) draft.write(4, text);
    draft.write(7, 'FROM sources');
    vi.advanceTimersByTime(5000);
    draft.write(7, 'FROM figures');
    const seen = [];
    while (draft.canUndo) {
      draft.undo();
      seen.push(draft.cells.map(({ value }) => value));
    }
    expect(seen).toEqual([
      ['# A b', 'FROM sources'],
      ['# A b', 'FROM missions'],
      ['# Two cells', 'FROM missions']
    ]);
  });

  it('cannot be redone after another change', () => {
    const draft = new NotebookDraft(notebook);
    draft.remove(4);
    draft.undo();
    draft.remove(7);
    expect(draft.canRedo).toBe(false);
    expect(ids(draft)).toEqual([4]);
  });

  it('is told with every change', () => {
    const onchange = vi.fn();
    const draft = new NotebookDraft(notebook, onchange);
    draft.write(4, '# Two cells');
    expect(onchange).not.toHaveBeenCalled();
    draft.write(4, 'x');
    draft.undo();
    draft.redo();
    expect(onchange).toHaveBeenCalledTimes(3);
  });
});

it('a kind that the format does not know is called as its file calls it', () => {
  expect(kindSaid({ mode: 'md' })).toBe('Text');
  expect(kindSaid({ mode: 'other', type: 'text/x-later' })).toBe('text/x-later');
});
