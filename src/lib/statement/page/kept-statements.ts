/** The statements that a reader gives, with what they decided of them, as this browser keeps them. */
import { newDraftId, now, type Draft } from '$lib/kept/draft';
import { Drafts } from '$lib/kept/drafts';

export interface KeptStatement extends Draft {
  /** Of the file, or what stands first in the text; empty where there is neither. */
  name: string;
  /** As it stands in the field. */
  text: string;
  /** As it was read last; empty where it was not. */
  readText: string;
  /** ISO day; empty where it is not known. */
  published: string;
  /** What the page of the text says of itself; empty where it is of no page. */
  title: string;
  publisher: string;
  url: string;
  /** Which draft of `/contribute/` holds the accepted rows; empty where none is accepted. */
  draft: string;
  /** Which of the documents of that draft it is; empty where the draft began with it. */
  document: string;
  /** Keys of the proposals that the reader rejected. */
  rejected: readonly string[];
}

export const newStatement = (): KeptStatement => ({
  id: newDraftId(),
  changed: now(),
  name: '',
  text: '',
  readText: '',
  published: '',
  title: '',
  publisher: '',
  url: '',
  draft: '',
  document: '',
  rejected: []
});

/** What lists call it. */
export function statementName({ name, text }: KeptStatement): string {
  const first = text.trim().split('\n', 1)[0] ?? '';
  const begin = first.length > 60 ? `${first.slice(0, 60)} …` : first;
  return name || begin || 'A new statement';
}

export const keptStatements = new Drafts<KeptStatement>({
  database: 'scrutineer-statements',
  store: 'statements',
  leftKey: 'scrutineer:statements-left',
  read: asStatement,
  stateOf: ({ changed }) => changed,
  nameOf: statementName,
  renamed: (kept, id, name) => ({ ...kept, id, name }),
  list: 'the list of your statements',
  otherwise: 'save the text as a file'
});

/** What a browser keeps, as it is kept today: what was not known of statements when it was kept is empty. */
export function asStatement(found: unknown): KeptStatement | null {
  const statement = { ...newStatement(), id: undefined, ...Object(found) };
  return isKept(statement) ? statement : null;
}

function isKept(found: Record<string, unknown>): found is Record<string, unknown> & KeptStatement {
  const { rejected } = found;
  return (
    Object.keys(newStatement()).every((name) => name === 'rejected' || typeof found[name] === 'string') &&
    Array.isArray(rejected) &&
    rejected.every((key) => typeof key === 'string')
  );
}
