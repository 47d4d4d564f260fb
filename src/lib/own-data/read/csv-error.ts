/** What DuckDB says of a CSV file → one sentence with the file and the line. */
import { count, number } from '$lib/ui/words';
import { OwnDataError } from '../own-data-error';
import { unfit } from './csv-sql';

/** A value that its column's type does not hold. */
export interface UnfitValue {
  column: string;
  text: string;
  /** Unknown where it was a whole number that was read as text and checked. */
  line?: number;
}

/** The value at which reading stopped, undefined where it was something else. */
export function unfitValue(message: string): UnfitValue | undefined {
  const [, checked, value] = new RegExp(`${unfit}(.*?)\n(.*)`, 's').exec(message) ?? [];
  if (checked !== undefined) return { column: checked, text: value ?? '' };
  const [, column, text] =
    /Error when converting column "(.*?)"\. Could not convert string "(.*?)" to/s.exec(message) ?? [];
  return column === undefined ? undefined : { column, text: text ?? '', line: lineOf(message) };
}

/** Whether DuckDB speaks of the file, not of something else that went wrong. */
export const isCsvError = (message: string) => /CSV Error|sniffing/.test(message);

/** DuckDB's advice for other failures names the maximum line size too. */
export const isLineTooLong = (message: string) => /Maximum line size of/i.test(message);

/**
 * @param name of the file
 * @param message of DuckDB's
 * @param left how many lines loading without such lines would leave out, where that was counted
 */
export function csvError(name: string, message: string, left?: number): OwnDataError {
  const line = lineOf(message);
  const place = line === undefined ? name : `${name}, line ${number(line)}`;
  const [, expected, found] = /Expected Number of Columns: (\d+) Found: (\d+)/.exec(message) ?? [];
  // DuckDB counts no further than to the first column that is one too many.
  if (expected && Number(found) > Number(expected))
    return lineError(`${place}: more columns than the ${expected} that are expected.`, left);
  if (expected && found)
    return lineError(`${place}: ${count(Number(found), 'column')} where ${expected} are expected.`, left);
  if (/unterminated quote/i.test(message))
    return lineError(
      `${place}: a value in quotes does not end as it should (if quotes mean nothing in this file, say so).`,
      left
    );
  if (isLineTooLong(message)) {
    return new OwnDataError(
      `${name} has a line of more than 2 MB, which is not read. Perhaps a quote is not closed, or this is no table.`
    );
  }
  if (/not utf-8|unicode/i.test(message))
    return new OwnDataError(`${place}: this is not UTF-8. Choose how the file is encoded.`, 'encoding');
  if (/sniffing file|not possible to automatically detect/i.test(message)) {
    return new OwnDataError(
      `${name}: no columns could be made out. Say what stands between values, or how many lines stand above the table.`
    );
  }
  return new OwnDataError(`${place}: ${message.replace(/^[\w ]+ Error: /, '').split('\n')[0] ?? message}`);
}

function lineError(what: string, left: number | undefined): OwnDataError {
  if (left === undefined)
    return new OwnDataError(`${what} Mend the line, or load without such lines.`, 'lines');
  const are = left === 1 ? 'line is' : 'lines are';
  return new OwnDataError(
    `${what} Mend the line, or load without such lines (${number(left)} ${are} left out).`,
    'lines'
  );
}

function lineOf(message: string): number | undefined {
  const line = /CSV Error on Line: (\d+)/.exec(message)?.[1];
  return line === undefined ? undefined : Number(line);
}
