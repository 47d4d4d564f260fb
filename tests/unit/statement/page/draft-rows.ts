/** A draft that is kept nowhere, for tests of what is decided of proposals; and what the check says of its rows. */
import { withCell, withNewRow, withoutRow } from '$lib/own-missions/change-rows';
import { OwnCheck } from '$lib/own-missions/own-check';
import { emptyRows, type OwnRows, type OwnTable } from '$lib/own-missions/own-mission';
import { beginSource } from '$lib/statement/page/decide';
import type { DraftRows } from '$lib/statement/page/rows-above';
import { known, ourFiles } from '../../own-missions/our-tables';

export class TestDraft implements DraftRows {
  rows: OwnRows = emptyRows();
  readonly known = known;

  add(table: OwnTable): number {
    this.rows = withNewRow(this.rows, table, known.taken);
    return this.rows[table].length - 1;
  }

  write(table: OwnTable, index: number, column: string, value: string): void {
    this.rows = withCell(this.rows, table, index, column, value, known.taken);
  }

  remove(table: OwnTable, index: number): void {
    this.rows = withoutRow(this.rows, table, index);
  }
}

/** What a text that was pasted says of its page. */
export const ofNoPage = { title: '', publisher: '', url: '' };

/** A draft whose document is filled in as a reader does it. */
export function draftOf(text: string, published: string): TestDraft {
  const draft = new TestDraft();
  beginSource(draft, text, { ...ofNoPage, published }, '');
  const source = {
    title: 'A statement',
    publisher: 'Example Press',
    origin: 'Example Press',
    role: 'media',
    type: 'news',
    carrier: 'publisher'
  };
  for (const [column, value] of Object.entries(source)) draft.write('sources', 0, column, value);
  return draft;
}

const check = new OwnCheck(ourFiles);

/** What is to mend, in words. */
export const errorsOf = ({ rows }: TestDraft): string[] =>
  check
    .problems(rows)
    .filter(({ severity }) => severity === 'error')
    .map(({ table, row, column, message }) => `${table} ${row} ${column}: ${message}`);
