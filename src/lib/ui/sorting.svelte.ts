import { compareValues } from './compare-values';

/** Rows in the order that a reader chose by a column's head; in their own order until then. */
export class Sorting<Row> {
  /** The column that was chosen; null for the order in which the rows came. */
  column = $state<string | null>(null);
  descending = $state(false);
  readonly #values: Readonly<Record<string, (row: Row) => string | number | null>>;

  /** @param values what each column sorts by */
  constructor(values: Readonly<Record<string, (row: Row) => string | number | null>>) {
    this.#values = values;
  }

  /** Sorts by a column: numbers from the largest, words from A; the second time the other way, the third time not at all. */
  choose(column: string, numeric: boolean): void {
    if (this.column !== column) {
      this.column = column;
      this.descending = numeric;
    } else if (this.descending === numeric) this.descending = !numeric;
    else this.column = null;
  }

  /** How a column's head says what it does, in ARIA. */
  state(column: string): 'ascending' | 'descending' | undefined {
    if (this.column !== column) return undefined;
    return this.descending ? 'descending' : 'ascending';
  }

  /** The rows in the chosen order; a missing value stands last either way. */
  sorted(rows: readonly Row[]): readonly Row[] {
    const value = this.column === null ? undefined : this.#values[this.column];
    if (!value) return rows;
    return rows.toSorted((one, other) => compareValues(value(one), value(other), this.descending));
  }
}
