/** Finds out how a CSV file is written: DuckDB's sniffer, asked again where it is led astray. */
import type { DuckDB } from '$lib/engine/duckdb';
import type { Row } from '$lib/engine/engine';
import type { Choices } from './choices';
import { csvError, isLineTooLong } from './read/csv-error';
import { readDialect, sniffSql, tooLongSql, type CsvDialect, type Sniffing } from './read/csv-sql';
import { dropRejects } from './rejects';
import { runSql } from './run-sql';

/**
 * @param name of the file, for sentences
 * @param path under which it is registered
 * @throws OwnDataError where no columns can be made out
 */
export async function sniffCsv(
  database: DuckDB,
  connection: number,
  name: string,
  path: string,
  choices: Choices,
  signal?: AbortSignal
): Promise<CsvDialect> {
  let failure = '';
  const sniff = async (sniffing: Sniffing): Promise<CsvDialect | undefined> => {
    try {
      const found = await runSql(database, connection, sniffSql(path, choices, sniffing), { signal });
      const row: Row = Object.fromEntries(found.columns.map((column, i) => [column.name, found.value(0, i)]));
      return readDialect(row, choices, sniffing);
    } catch (error) {
      signal?.throwIfAborted();
      failure ||= error instanceof Error ? error.message : String(error);
      return undefined;
    }
  };
  const strict = await sniff('strict');
  // A line without end is one to the lenient sniffer too, which reads as far, for seconds.
  const lenient = async () => (isLineTooLong(failure) ? undefined : sniff('lenient'));
  const dialect =
    strict && isLikely(strict, choices)
      ? strict
      : (moreColumns(await lenient(), strict) ?? (await sniff('loose')));
  if (!dialect) throw csvError(name, failure);
  return withExactNumbers(database, connection, path, dialect, choices, signal);
}

/**
 * Lines of different lengths lead the sniffer to take a line for one column, or to take the lines before the first odd one for
 * no part of the table.
 */
function isLikely({ columns, skip, header }: CsvDialect, choices: Choices): boolean {
  return columns.length > 1 && (skip === 0 || choices.skip !== undefined || header);
}

function moreColumns(
  lenient: CsvDialect | undefined,
  strict: CsvDialect | undefined
): CsvDialect | undefined {
  if (!lenient || !strict) return lenient ?? strict;
  return lenient.columns.length > 1 || strict.columns.length === 1 ? lenient : strict;
}

/** Makes text of columns whose whole numbers have more digits than DOUBLE keeps. */
async function withExactNumbers(
  database: DuckDB,
  connection: number,
  path: string,
  dialect: CsvDialect,
  choices: Choices,
  signal?: AbortSignal
): Promise<CsvDialect> {
  const numbers = dialect.columns.filter(({ type }) => type === 'DOUBLE');
  if (numbers.length === 0) return dialect;
  const found = await runSql(database, connection, tooLongSql(path, dialect, choices), { signal });
  await dropRejects(database, connection);
  const tooLong = new Set(numbers.filter((_, i) => found.value(0, i) === true).map(({ name }) => name));
  const columns = dialect.columns.map((column) =>
    tooLong.has(column.name) ? { ...column, type: 'VARCHAR' } : column
  );
  return { ...dialect, columns };
}
