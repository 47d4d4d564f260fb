/** What kind of file the reader has brought: its first bytes decide, its name only where they leave it open. */
import { isGzip } from './gzip';
import { refused, refusedEndings } from './kinds-not-read';
import { OwnDataError, toOwnDataError } from './own-data-error';

export type FileKind = 'csv' | 'json' | 'ndjson' | 'parquet' | 'arrow' | 'xlsx' | 'sqlite';

export const kindNames: Record<FileKind, string> = {
  csv: 'CSV',
  json: 'JSON',
  ndjson: 'JSON, one object a line',
  parquet: 'Parquet',
  arrow: 'Arrow',
  xlsx: 'Excel',
  sqlite: 'SQLite'
};

/** What a file picker offers first. */
export const accepted =
  '.csv,.tsv,.tab,.txt,.gz,.json,.geojson,.ndjson,.jsonl,.parquet,.arrow,.arrows,.feather,.ipc,.xlsx,.sqlite,.sqlite3,.db';

const headBytes = 65_536;

/**
 * The kind of a file.
 * @throws OwnDataError where it is empty, is of a kind that is not read, or cannot be read at all
 */
export async function fileKind(file: File): Promise<FileKind> {
  if (file.size === 0) throw new OwnDataError(`${file.name} is empty, or a folder.`);
  try {
    const head = new Uint8Array(await file.slice(0, headBytes).arrayBuffer());
    return isGzip(head) ? await packedKind(file) : await kindOf(file, head);
  } catch (error) {
    throw toOwnDataError(error, file.name);
  }
}

async function packedKind(file: File): Promise<FileKind> {
  const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    // What cannot be unpacked is told of when it is read.
    const { value } = await reader.read().catch(() => ({ value: undefined }));
    const kind = textKind(file.name.replace(/\.gz$/i, ''), value ?? new Uint8Array());
    if (kind) return kind;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  throw notRead(file.name, 'packed with gzip and no text inside', 'Unpack it first');
}

async function kindOf(file: File, head: Uint8Array): Promise<FileKind> {
  const start = latin1(head.subarray(0, 16));
  if (start.startsWith('PAR1')) return 'parquet';
  if (start.startsWith('ARROW1')) return 'arrow';
  if (start.startsWith('\xff\xff\xff\xff')) return 'arrow';
  if (start.startsWith('SQLite format 3\0')) return 'sqlite';
  if (start.startsWith('PK')) return archiveKind(file, head);
  const known = refused.find(([bytes]) => start.startsWith(bytes));
  if (known) throw notRead(file.name, known[1], known[2]);
  const kind = textKind(file.name, head);
  if (kind) return kind;
  const byName = refusedEndings[ending(file.name)];
  if (byName) throw notRead(file.name, ...byName);
  throw notRead(
    file.name,
    'no text and of no known kind',
    'Bring it as CSV, JSON, Parquet, Arrow, .xlsx or SQLite'
  );
}

/** A workbook is a zip archive with a folder `xl/`; its list of files stands at its end. */
async function archiveKind(file: File, head: Uint8Array): Promise<FileKind> {
  const tail = new Uint8Array(await file.slice(Math.max(0, file.size - headBytes)).arrayBuffer());
  const names = latin1(head.subarray(0, 4096)) + latin1(tail);
  if (names.includes('xl/workbook.bin'))
    throw notRead(file.name, 'a binary Excel file (.xlsb)', 'Save it as .xlsx');
  if (names.includes('xl/')) return 'xlsx';
  if (names.includes('opendocument.spreadsheet'))
    throw notRead(file.name, 'an OpenDocument spreadsheet', 'Save it as .xlsx or CSV');
  if (ending(file.name) === 'xlsx')
    throw new OwnDataError(`${file.name} is cut off or damaged: it holds no workbook. Save it anew.`);
  throw notRead(file.name, 'a zip archive', 'Unpack it, and bring the files in it');
}

/** The kind of a text by its beginning, undefined where it is none. */
function textKind(name: string, head: Uint8Array): FileKind | undefined {
  const isWide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (isWide) return 'csv';
  if (head.includes(0)) return undefined;
  const text = latin1(head)
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart();
  if (/^<(!doctype|html|\?xml)/i.test(text))
    throw notRead(name, 'a web page or XML', 'Bring the data behind it as CSV or JSON');
  const isJson = /^(\{\s*["}]|\[\s*[{[\]])/.test(text) || (ending(name) === 'json' && /^[[{]/.test(text));
  if (!isJson) return 'csv';
  return ['ndjson', 'jsonl'].includes(ending(name)) || hasObjectALine(text) ? 'ndjson' : 'json';
}

function hasObjectALine(text: string): boolean {
  const [first = '', second = ''] = text.split('\n').map((line) => line.trim());
  if (!first.startsWith('{') || !/^[{]/.test(second)) return false;
  try {
    JSON.parse(first);
    return true;
  } catch {
    return false;
  }
}

function notRead(name: string, what: string, instead: string): OwnDataError {
  return new OwnDataError(`${name} is ${what}, which is not read here. ${instead}.`);
}

const ending = (name: string) => /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

const latin1 = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);
