/** What the editor tells of a proposal: short texts, and the box beside the list. */
import type { EditorColumn, EditorTable } from './editor-schema';
import type { Relation } from './relation';
import type { SqlFunction } from './sql-functions';

/** A line of the box: words, or code. */
export interface InfoLine {
  text: string;
  isCode?: boolean;
}

/** A column: its type and table, what it means, what it refers to, its first codes. */
export function columnInfo(
  { type, description, references, categories }: EditorColumn,
  table?: string
): InfoLine[] {
  const codes = categories?.slice(0, 6).map(({ value }) => value);
  return [
    { text: [type, table && `of ${table}`].filter(Boolean).join(' '), isCode: true },
    { text: description ?? '' },
    { text: references ? `Refers to ${references.table}.${references.column}.` : '' },
    { text: codes ? `Codes: ${codes.join(', ')}${codes.length < (categories?.length ?? 0) ? ' …' : ''}` : '' }
  ].filter(({ text }) => text !== '');
}

/** A table or view: what a row is, and its columns. */
export function tableInfo({
  description,
  columns
}: Pick<EditorTable | Relation, 'description' | 'columns'>): InfoLine[] {
  return [
    { text: description ?? '' },
    { text: columns.map(({ name }) => name).join(', '), isCode: true }
  ].filter(({ text }) => text !== '');
}

/** A function: how it is called, what it gives, an example. */
export function functionInfo({ name, calls, description, example }: SqlFunction): InfoLine[] {
  return [
    ...calls.map((call) => ({ text: `${name}(${call})`, isCode: true })),
    { text: description ?? '' },
    ...(example ? [{ text: example, isCode: true }] : [])
  ].filter(({ text }) => text !== '');
}

/** The lines as the box shows them; null where there are none. */
export function infoBox(lines: readonly InfoLine[]): HTMLElement | null {
  if (!lines.length) return null;
  const box = document.createElement('div');
  for (const { text, isCode } of lines) {
    const line = document.createElement(isCode ? 'code' : 'p');
    line.textContent = text;
    box.append(line);
  }
  return box;
}
