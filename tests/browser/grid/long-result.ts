import type { Column, Result, Session, Value } from '$lib/engine/engine';

const organizations = ['osce-odihr', 'cis', 'eu-eom', 'oas', 'au'];

/** Rows of station visits, each value made when it is read. */
export function longResult(rowCount: number, further = 0): Result {
  const first: [Column, (row: number) => Value][] = [
    [{ name: 'id', type: 'BIGINT' }, (row) => row],
    [{ name: 'organization', type: 'VARCHAR' }, (row) => organizations[row % 5] ?? ''],
    [{ name: 'day', type: 'DATE' }, (row) => new Date(Date.UTC(2024, 0, 1 + (row % 366)))],
    [{ name: 'note', type: 'VARCHAR' }, (row) => [null, '', '  ', `note ${row}`][row % 4] ?? null],
    [{ name: 'share', type: 'DECIMAL(5,2)' }, (row) => (row % 10_000) / 100],
    [{ name: 'members', type: 'VARCHAR[]' }, (row) => [`a${row}`, 'b, c']]
  ];
  const more = Array.from({ length: further }, (_, i): (typeof first)[number] => [
    { name: `further_${i}`, type: 'INTEGER' },
    (row) => row + i
  ]);
  const columns = [...first, ...more];
  return {
    columns: columns.map(([column]) => column),
    rowCount,
    isCut: false,
    value: (row, column) => (row < 0 || row >= rowCount ? null : (columns[column]?.[1](row) ?? null)),
    arrow: () => new Uint8Array()
  };
}

/** A session that keeps what it is asked, and answers as it is told. */
export class ToldSession implements Session {
  readonly asked: string[] = [];
  readonly kept: string[] = [];
  readonly #answer: (sql: string, signal: AbortSignal | undefined) => Promise<Result>;

  constructor(answer: (sql: string, signal: AbortSignal | undefined) => Promise<Result>) {
    this.#answer = answer;
  }
  statements = async () => [];
  hasLost = () => false;
  close = async () => undefined;
  async keep(name: string): Promise<void> {
    this.kept.push(name);
  }
  run(sql: string, { signal }: { signal?: AbortSignal } = {}): Promise<Result> {
    if (!sql.endsWith('LIMIT 0')) this.asked.push(sql);
    return this.#answer(sql, signal);
  }
}

/** The numbers of rows, as a query for an order gives them. */
export const rowNumbers = (rows: readonly number[]): Result => ({
  columns: [{ name: 'row', type: 'INTEGER' }],
  rowCount: rows.length,
  isCut: false,
  value: (row) => rows[row] ?? null,
  arrow: () => new Uint8Array()
});
