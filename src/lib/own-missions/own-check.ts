/** The repository's own check, for a reader's rows set below ours: what it says because of them. */
import { checkPackage } from '$lib/dataset/check/index';
import type { Problem, Severity } from '$lib/dataset/check/problem';
import { tableNames, type TableName } from '$lib/dataset/rows';
import { standsForOurs } from './added-rows';
import { columnsOf, rowLines } from './csv-text';
import { isFilledIn } from './given-ids';
import { firstCells } from './known';
import { ownTables, type OwnRows, type OwnTable } from './own-mission';

export interface OwnProblem {
  severity: Severity;
  table: TableName;
  /** The number of the reader's row in its table, from 0; null where the check blames a row of ours. */
  row: number | null;
  /** Null where the whole row is meant. */
  column: string | null;
  /** Whether a required cell is empty and nothing else is wrong with it. */
  isEmpty: boolean;
  /** What is wrong, and in brackets how to mend it. */
  message: string;
}

export class OwnCheck {
  readonly #files: ReadonlyMap<string, string>;
  /** How many lines each file of ours has. */
  readonly #lines: ReadonlyMap<string, number>;
  /** What is said of our own rows, as they are. */
  readonly #ours: ReadonlySet<string>;
  readonly #missions: ReadonlySet<string>;

  /** @param files our tables: file name (`figures.csv`) → text */
  constructor(files: ReadonlyMap<string, string>) {
    this.#files = files;
    this.#lines = new Map([...files].map(([name, text]) => [name, text.split('\n').length - 1]));
    this.#missions = new Set(firstCells(files.get('missions.csv') ?? ''));
    this.#ours = new Set(checkPackage(new Map(files)).problems.map(told));
  }

  /** What is wrong with the rows, or with ours because of them; errors first, in the order of the tables. */
  problems(rows: OwnRows): OwnProblem[] {
    const files = new Map(this.#files);
    for (const table of ownTables) {
      const name = `${table}.csv`;
      files.set(name, (files.get(name) ?? '') + rowLines(table, rows[table]));
    }
    const found = checkPackage(files)
      .problems.filter((problem) => !this.#ours.has(told(problem)))
      .map((problem) => this.#ofReader(problem, rows))
      .filter(({ table, row }) => table !== 'missions' || row === null || !this.#isOurs(rows, row));
    return inOrder(withoutConsequences(found));
  }

  #ofReader({ severity, file, line, column, message }: Problem, rows: OwnRows): OwnProblem {
    const table = tableNames.find((name) => `${name}.csv` === file) ?? 'missions';
    const row = this.#row(file, line);
    const cell = isOwn(table) && row !== null && column !== null ? rows[table][row]?.[column] : undefined;
    return {
      severity,
      table,
      row,
      column,
      isEmpty: cell === '' && severity === 'error' && message.startsWith('empty ('),
      message: this.#inRows(message, file)
    };
  }

  #isOurs(rows: OwnRows, mission: number): boolean {
    return standsForOurs(rows.missions[mission], this.#missions);
  }

  #row(file: string, line: number | null): number | null {
    const ours = this.#lines.get(file) ?? 0;
    return line !== null && line > ours ? line - ours - 1 : null;
  }

  /** Where a sentence points at a line of the reader's, it names their row. */
  #inRows(message: string, file: string): string {
    return message.replaceAll(/(?:(\w+\.csv), )?\bline (\d+)/g, (words, named: string | undefined, line) => {
      const row = this.#row(named ?? file, Number(line));
      if (row === null) return named ? words : `${file}, ${words}`;
      return `${named ? `${named}, ` : ''}your row ${row + 1}`;
    });
  }
}

/** What follows from other cells is told once these are mended: the fault is theirs. */
function withoutConsequences(problems: OwnProblem[]): OwnProblem[] {
  const follows = ({ table, row, column }: OwnProblem) =>
    isOwn(table) && row !== null && column !== null && isFilledIn(table, column);
  const isUnsettled = problems.some((problem) => problem.severity === 'error' && !follows(problem));
  return isUnsettled ? problems.filter((problem) => !follows(problem)) : problems;
}

const isOwn = (table: TableName): table is OwnTable => ownTables.some((name) => name === table);

const told = ({ file, line, column, message }: Problem): string => [file, line, column, message].join('\t');

function inOrder(problems: OwnProblem[]): OwnProblem[] {
  const place = ({ table, row, column }: OwnProblem) =>
    [
      ownTables.findIndex((name) => name === table),
      row ?? -1,
      column ? columnsOf(table).indexOf(column) : -1
    ] as const;
  return problems.sort((a, b) => {
    if (a.severity !== b.severity) return a.severity === 'error' ? -1 : 1;
    const [one, other] = [place(a), place(b)];
    return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
  });
}
