/** The tables under check: every line as it stands, and the rows that fit their types. */
import { parseRow, type Cells } from '../row';
import { tableNames, type TableName, type TableRows } from '../rows';
import type { Problem } from './problem';

export interface Line {
  line: number;
  cells: Cells;
}

export interface Located<N extends TableName> {
  line: number;
  row: TableRows[N];
}

/** A table as read: its readable lines, and the ids that unreadable lines begin with. */
export interface RawTable {
  lines: Line[];
  unreadableIds: string[];
}

/** A rule looks at all tables and says what is wrong with them. */
export type Rule = (tables: Tables) => Iterable<Problem>;

export class Tables {
  readonly #raw: Map<TableName, RawTable>;
  readonly #ids = new Map<TableName, Set<string>>();

  constructor(raw: Map<TableName, RawTable>) {
    this.#raw = raw;
  }

  /** Every readable line, whatever its cells hold. */
  lines(name: TableName): Line[] {
    return this.#raw.get(name)?.lines ?? [];
  }

  /**
   * The rows whose every cell fits its column: what is said of the others is said once, by the rule on values.
   * Parsed anew at each call: compare lines, not objects.
   */
  rows<N extends TableName>(name: N): Located<N>[] {
    return this.lines(name).flatMap(({ line, cells }) => {
      const row = parseRow(name, cells);
      return row ? [{ line, row }] : [];
    });
  }

  /** The ids of a table, those of lines that could not be read included, so that one slip is told once. */
  ids(name: TableName): Set<string> {
    const known = this.#ids.get(name);
    if (known) return known;
    const ids = new Set(this.#raw.get(name)?.unreadableIds);
    for (const { cells } of this.lines(name)) if (cells.id) ids.add(cells.id);
    this.#ids.set(name, ids);
    return ids;
  }

  /** Whether the table was there at all, with a header. */
  has(name: TableName): boolean {
    return this.#raw.has(name);
  }

  /** Row by id, for tables that have one; of two rows with one id, the first. */
  byId<N extends TableName>(name: N): Map<string, Located<N>> {
    const index = new Map<string, Located<N>>();
    for (const located of this.rows(name)) {
      if ('id' in located.row && !index.has(located.row.id)) index.set(located.row.id, located);
    }
    return index;
  }

  /** All tables that were there. */
  names(): TableName[] {
    return tableNames.filter((name) => this.has(name));
  }
}
