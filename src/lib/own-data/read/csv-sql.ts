/** SQL that sniffs and reads a CSV file. */
import { quoted } from '$lib/engine/duckdb-session';
import type { Row, Value } from '$lib/engine/engine';
import type { Choices } from '../choices';

/** What was found out of a CSV file. */
export interface CsvDialect {
  delimiter: string;
  /** Empty where no value is quoted. */
  quote: string;
  escape: string;
  newLine: string;
  comment: string;
  header: boolean;
  skip: number;
  columns: { name: string; type: string }[];
  dateFormat: string | null;
  timestampFormat: string | null;
  /** False where lines end in different ways, which DuckDB's strict mode refuses. */
  isStrict: boolean;
}

/** `lenient` looks past lines that do not fit, `loose` past line ends that differ. */
export type Sniffing = 'strict' | 'lenient' | 'loose';

/** A text as a literal of SQL. */
const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** @param path under which the file is registered */
export function sniffSql(path: string, choices: Choices, sniffing: Sniffing): string {
  const { delimiter, quote, header, skip, decimal, dateFormat, allText } = choices;
  const options = [
    sniffing === 'lenient' ? 'ignore_errors = true' : sniffing === 'loose' ? 'strict_mode = false' : '',
    delimiter === undefined ? '' : `delim = ${literal(delimiter)}`,
    quote === undefined ? '' : `quote = ${literal(quote)}`,
    header === undefined ? '' : `header = ${header}`,
    skip === undefined ? '' : `skip = ${skip}`,
    decimal === undefined ? '' : `decimal_separator = ${literal(decimal)}`,
    dateFormat ? `dateformat = ${literal(dateFormat)}` : '',
    nullText(choices),
    allText ? 'all_varchar = true' : ''
  ];
  return `FROM sniff_csv(${[literal(path), ...options.filter(Boolean)].join(', ')})`;
}

/** What stands for nothing, besides nothing itself. */
const nullText = ({ nothing }: Choices) => (nothing ? `nullstr = ['', ${literal(nothing)}]` : '');

/** Reads the row that `sniff_csv` gives. */
export function readDialect(row: Row, choices: Choices, sniffing: Sniffing): CsvDialect {
  const columns = Array.isArray(row.Columns) ? row.Columns : [];
  return {
    delimiter: choices.delimiter ?? word(row.Delimiter),
    // Quotes may come later than the lines that were sniffed.
    quote: choices.quote ?? (word(row.Quote) || '"'),
    escape: word(row.Escape),
    newLine: word(row.NewLineDelimiter),
    comment: word(row.Comment),
    header: row.HasHeader === true,
    skip: Number(row.SkipRows ?? 0),
    columns: columns.map((column) => ({ name: part(column, 'name'), type: part(column, 'type') })),
    dateFormat: typeof row.DateFormat === 'string' ? row.DateFormat : null,
    timestampFormat: typeof row.TimestampFormat === 'string' ? row.TimestampFormat : null,
    isStrict: sniffing !== 'loose'
  };
}

function word(value: Value | undefined): string {
  return typeof value === 'string' && value !== '(empty)' ? value : '';
}

function part(column: Value, name: string): string {
  return String((column as Row)[name] ?? '');
}

/** Stands before the column and the value at which a checked reading stops. */
export const unfit = 'unfit value: ';

/**
 * A query of all rows, as the dialect has them: nothing is sniffed anew. DuckDB would round 1.5 to an integer, and take the zeros
 * from a code such as 0012; so integers are read as text and checked.
 * @param bad what becomes of lines that do not fit: an error, or left out and told of in `reject_errors`
 */
export function readSql(
  path: string,
  dialect: CsvDialect,
  choices: Choices,
  bad: 'error' | 'reject'
): string {
  // Each column by its name: DuckDB takes seconds over `* REPLACE` of some thousand columns.
  const columns = dialect.columns.map(({ name, type }) =>
    type === 'BIGINT' ? `${checkedInteger(name)} AS ${quoted(name)}` : quoted(name)
  );
  return `SELECT ${columns.join(', ')} ${rawSql(path, dialect, choices, bad)}`;
}

/** A whole number is one where it is written as it would be written anew: not 1.5, not 0012. */
function checkedInteger(name: string): string {
  const value = quoted(name);
  const integer = `TRY_CAST(${value} AS BIGINT)`;
  const stop = `error(${literal(`${unfit}${name}\n`)} || ${value})`;
  return `CASE WHEN ${value} IS NULL OR CAST(${integer} AS VARCHAR) = trim(${value}) THEN ${integer} ELSE ${stop} END`;
}

function rawSql(path: string, dialect: CsvDialect, choices: Choices, bad: 'error' | 'reject'): string {
  const { decimal } = choices;
  const { delimiter, quote, escape, comment, header, skip, dateFormat, timestampFormat } = dialect;
  const columns = dialect.columns.map(
    ({ name, type }) => `${literal(name)}: ${literal(type === 'BIGINT' ? 'VARCHAR' : type)}`
  );
  const options = [
    'auto_detect = false',
    `delim = ${literal(delimiter)}`,
    `quote = ${literal(quote)}`,
    `escape = ${literal(escape || quote)}`,
    `header = ${header}`,
    `skip = ${skip}`,
    `columns = {${columns.join(', ')}}`,
    comment === '' ? '' : `comment = ${literal(comment)}`,
    dialect.newLine === '\\r' ? "new_line = '\\r'" : '',
    dialect.isStrict ? '' : 'strict_mode = false',
    dateFormat === null ? '' : `dateformat = ${literal(dateFormat)}`,
    timestampFormat === null ? '' : `timestampformat = ${literal(timestampFormat)}`,
    decimal === undefined ? '' : `decimal_separator = ${literal(decimal)}`,
    nullText(choices),
    bad === 'reject' ? 'store_rejects = true' : ''
  ];
  return `FROM read_csv(${[literal(path), ...options.filter(Boolean)].join(', ')})`;
}

/** Which columns of numbers hold whole numbers too long for their type, among the first rows: `SELECT` gives a truth a column. */
export function tooLongSql(path: string, dialect: CsvDialect, choices: Choices): string {
  const numbers = dialect.columns.filter(({ type }) => type === 'DOUBLE');
  const asText = { ...dialect, columns: dialect.columns.map(({ name }) => ({ name, type: 'VARCHAR' })) };
  const tests = numbers.map(
    ({ name }) => `bool_or(regexp_full_match(${quoted(name)}, '\\s*-?\\d{16,}\\s*'))`
  );
  return `SELECT ${tests.join(', ')} FROM (SELECT * ${rawSql(path, asText, choices, 'reject')} LIMIT 20000)`;
}
