/** A table in a file of the reader's: what is needed to read it, now and again. */
import type { Choices } from './choices';
import type { FileKind } from './kinds';
import type { CsvDialect } from './read/csv-sql';
import type { Preview } from './read/source';

export interface OwnFile {
  file: File;
  kind: FileKind;
  /** The sheet of a workbook, the table of a database. */
  part: string | null;
  choices: Choices;
  /** Of CSV only: how it was found to be written. */
  dialect?: CsvDialect;
}

/** What the tables in a file of several are called in it. */
export const partWord = (kind: FileKind) => (kind === 'sqlite' ? 'table' : 'sheet');

/** `visits.xlsx, sheet “East”` */
export function placeText({ file, kind, part }: OwnFile): string {
  return part === null ? file.name : `${file.name}, ${partWord(kind)} “${part}”`;
}

/** A table in a file, looked at before it is loaded. */
export interface LookedAt extends OwnFile {
  preview: Preview;
  /** Of CSV only: how its text is encoded. */
  encoding?: string;
}
