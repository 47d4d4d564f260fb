/** The kinds of cells that can be written here, and what they are called. */
import type { Cell, CellMode } from '../format/notebook';

export const kinds = [
  { mode: 'md', label: 'Text' },
  { mode: 'sql', label: 'SQL' },
  { mode: 'js', label: 'JavaScript' },
  { mode: 'ts', label: 'TypeScript' }
] as const satisfies readonly { mode: CellMode; label: string }[];

export type WrittenMode = (typeof kinds)[number]['mode'];

const others: Partial<Record<CellMode, string>> = {
  html: 'HTML',
  ojs: 'Observable JavaScript',
  tex: 'TeX',
  dot: 'Graphviz',
  node: 'Node.js',
  python: 'Python',
  r: 'R'
};

/** What a cell's kind is called; a kind that the format does not know is called as its file does. */
export const kindSaid = ({ mode, type }: Pick<Cell, 'mode' | 'type'>): string =>
  kinds.find((kind) => kind.mode === mode)?.label ?? others[mode] ?? type ?? 'Unknown';

/** An empty cell. */
export const emptyCell = (id: number, mode: WrittenMode): Cell => withKind({ id, value: '' }, mode);

/** The same text as a cell of another kind: what only its former kind has is left out. */
export function withKind(cell: Pick<Cell, 'id' | 'value'> & Partial<Cell>, mode: WrittenMode): Cell {
  const { id, value, hidden = false, pinned = false, before } = cell;
  const written: Cell = { id, mode, value, pinned, hidden };
  if (before) written.before = before;
  if (mode === 'sql') written.database = 'var:db';
  return written;
}
