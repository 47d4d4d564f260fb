import type { Result } from '$lib/engine/engine';
import { count } from '$lib/ui/words';
import { madeByReader } from './licence';

/** A result to be written to a file, and what the file says of itself. */
export interface ResultFile {
  result: Result;
  /** What the query is called, for the name of the file. */
  name: string;
  /** Where the query can be opened. */
  address: string;
  /** The version of the data. */
  version: string;
  /** Whether the query is a reader’s own. */
  readerMade: boolean;
}

/** Rows of a result that one still reads as text, in Markdown. */
export const mostMarkdownRows = 1000;

/** What a file says of itself where its format has room: by whom, from which data and query, whether it is whole. */
export function resultNotes({ result, address, version, readerMade }: ResultFile): [string, string][] {
  return [
    ...(readerMade ? [['made_by', madeByReader] as [string, string]] : []),
    ['version', version],
    ['address', address],
    ...(result.isCut ? [['rows', cutSaid(result)] as [string, string]] : [])
  ];
}

/** That a result is not whole. */
export const cutSaid = ({ rowCount }: Pick<Result, 'rowCount'>): string =>
  `the first ${count(rowCount, 'row')}; the query had more`;
