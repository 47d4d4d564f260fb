/** Kinds of files that are not read, and what to do instead. */

/** By their first bytes; the bytes as Latin-1 text. */
export const refused: [start: string, what: string, instead: string][] = [
  [
    '\xd0\xcf\x11\xe0',
    'an old Excel file (.xls), or one with a password',
    'Save it as .xlsx without a password'
  ],
  ['%PDF', 'a PDF document', 'Export its tables as CSV'],
  ['$FL', 'an SPSS file', 'Export it as CSV or Parquet'],
  ['<stata_dta', 'a Stata file', 'Export it as CSV or Parquet'],
  ['RDX', 'an R data file', 'Export it as CSV or Parquet'],
  ['FEA1', 'a Feather file of the first version', 'Write it anew as Arrow, Feather 2 or Parquet'],
  ['PARE', 'an encrypted Parquet file', 'Write it without encryption'],
  ['Obj\x01', 'an Avro file', 'Export it as CSV or Parquet'],
  ['\x28\xb5\x2f\xfd', 'packed with Zstandard', 'Unpack it first'],
  ['BZh', 'packed with bzip2', 'Unpack it first'],
  ['\xfd7zXZ', 'packed with xz', 'Unpack it first'],
  ['7z\xbc\xaf', 'a 7z archive', 'Unpack it first'],
  ['Rar!', 'a RAR archive', 'Unpack it first'],
  ['\x89PNG', 'a picture', 'Bring the table behind it'],
  ['\xff\xd8\xff', 'a picture', 'Bring the table behind it']
];

const noSqlite: [what: string, instead: string] = [
  'no SQLite database, or one that is encrypted',
  'Save it as SQLite without a password'
];

/** By the end of their names, where their bytes tell nothing. */
export const refusedEndings: Record<string, [what: string, instead: string]> = {
  sqlite: noSqlite,
  sqlite3: noSqlite,
  db: noSqlite,
  sav: ['an SPSS file', 'Export it as CSV or Parquet'],
  dta: ['a Stata file', 'Export it as CSV or Parquet'],
  sas7bdat: ['a SAS file', 'Export it as CSV or Parquet'],
  rds: ['an R data file', 'Export it as CSV or Parquet']
};
