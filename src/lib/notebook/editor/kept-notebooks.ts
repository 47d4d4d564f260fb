/** The notebooks that a reader writes, as this browser keeps them. */
import type { Draft } from '$lib/kept/draft';
import { Drafts } from '$lib/kept/drafts';
import type { Notebook } from '../format/notebook';

export interface KeptNotebook extends Draft {
  /** A name for what it is now: whoever changes it gives it another. */
  state: string;
  notebook: Notebook;
  /** Where it came from. */
  from: 'reader' | 'link' | 'file';
  /** Whether it is run when it is opened: a stranger's is not, until its reader has run it. */
  mayRun: boolean;
}

/** What lists call it. */
export const notebookName = ({ notebook }: KeptNotebook): string =>
  notebook.title.trim() || 'Without a title';

export const keptNotebooks = new Drafts<KeptNotebook>({
  database: 'scrutineer-notebooks',
  store: 'notebooks',
  leftKey: 'scrutineer:notebook-left',
  read: (found) => (isKept(found) ? found : null),
  stateOf: ({ state }) => state,
  nameOf: notebookName,
  renamed: (kept, id, title) => ({ ...kept, id, notebook: { ...kept.notebook, title } }),
  list: 'the list of your notebooks',
  otherwise: 'save the notebook as a file'
});

function isKept(found: unknown): found is KeptNotebook {
  if (typeof found !== 'object' || found === null) return false;
  const { id, changed, state, notebook, mayRun } = found as Partial<Record<keyof KeptNotebook, unknown>>;
  return (
    typeof id === 'string' &&
    typeof changed === 'string' &&
    typeof state === 'string' &&
    typeof mayRun === 'boolean' &&
    typeof notebook === 'object' &&
    notebook !== null &&
    'cells' in notebook &&
    Array.isArray(notebook.cells)
  );
}
