/** What the check says of the rows of a draft, as they change. */
import type { Checker } from './checker';
import type { OwnProblem } from './own-check';
import type { OwnRows, OwnTable } from './own-mission';

export class DraftCheck {
  readonly #checker: Pick<Checker, 'check'>;
  readonly #rows: () => OwnRows;
  #problems = $state.raw<readonly OwnProblem[] | null>(null);
  #isRunning = false;

  /** @param rows the rows as they stand in the form */
  constructor(checker: Pick<Checker, 'check'>, rows: () => OwnRows) {
    this.#checker = checker;
    this.#rows = rows;
  }

  /** Null until the first check is done. */
  get problems(): readonly OwnProblem[] | null {
    return this.#problems;
  }

  /** The problems of a cell, or of a row as a whole. */
  of(table: OwnTable, row: number, column: string | null): OwnProblem[] {
    return (this.#problems ?? []).filter(
      (problem) => problem.table === table && problem.row === row && problem.column === column
    );
  }

  /** Checks until what is checked is what stands there. */
  async run(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    let rows: OwnRows;
    let problems: OwnProblem[];
    do {
      rows = this.#rows();
      problems = await this.#checker.check(rows);
    } while (rows !== this.#rows());
    this.#problems = problems;
    this.#isRunning = false;
  }
}
