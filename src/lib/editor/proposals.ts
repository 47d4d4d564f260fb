/** Names that may stand in SQL → what the list of completions shows. */
import { insertCompletionText, pickedCompletion, type Completion } from '@codemirror/autocomplete';
import type { EditorView } from '@codemirror/view';
import { quoteName } from './duckdb-dialect';
import type { EditorColumn } from './editor-schema';
import { columnInfo, functionInfo, infoBox, tableInfo } from './info';
import type { Relation } from './relation';
import type { SqlFunction } from './sql-functions';

/** How a name must be written at the place: in quotes that are already open, or after a dot. */
export interface Writing {
  quoted: boolean;
  afterDot: boolean;
}

const write = (name: string, { quoted, afterDot }: Writing) =>
  quoted ? `"${name.replaceAll('"', '""')}"` : quoteName(name, afterDot);

/** @param boost how far up in the list it stands */
export function columnProposal(
  column: EditorColumn,
  writing: Writing,
  boost: number,
  table?: string
): Completion {
  return {
    label: column.name,
    apply: write(column.name, writing),
    type: 'property',
    detail: [column.type, table].filter(Boolean).join(' · '),
    boost,
    info: () => infoBox(columnInfo(column, table))
  };
}

export function tableProposal(relation: Relation, writing: Writing, boost: number): Completion {
  return {
    label: relation.name,
    apply: write(relation.name, writing),
    type: 'class',
    detail: relation.of ?? relation.kind,
    boost,
    info: () => infoBox(tableInfo(relation))
  };
}

/** A function comes with its brackets, the cursor between them where it takes anything. */
export function functionProposal(one: SqlFunction): Completion {
  const { name, kind, calls } = one;
  const takesNothing = calls.every((call) => call === '');
  return {
    label: name,
    type: 'function',
    detail: kind === 'scalar' ? 'function' : kind,
    boost: -10,
    apply(view: EditorView, completion: Completion, from: number, to: number) {
      const hasBrackets = view.state.sliceDoc(to, to + 1) === '(';
      const insert = insertCompletionText(view.state, hasBrackets ? name : `${name}()`, from, to);
      const anchor = from + name.length + (hasBrackets || !takesNothing ? 1 : 2);
      view.dispatch({ ...insert, selection: { anchor }, annotations: pickedCompletion.of(completion) });
    },
    info: () => infoBox(functionInfo(one))
  };
}
