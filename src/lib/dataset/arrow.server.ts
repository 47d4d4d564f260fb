/** The tables as Arrow, the form in which they travel to the engine. Made at build time. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { arrowStream } from '$lib/engine/arrow-stream';
import { resource } from './descriptor';
import { readTable } from './read-table';
import { tableNames, type TableName } from './rows';

export interface ArrowTable {
  name: TableName;
  /** An Arrow IPC stream. */
  bytes: Uint8Array;
  rows: number;
}

export interface ArrowFile {
  name: TableName;
  /** Named after its content, so that it may be kept forever: `figures-0123456789.arrow.gz`. */
  file: string;
  /** An Arrow IPC stream in gzip: hosts do not compress what they do not know. */
  bytes: Uint8Array<ArrayBuffer>;
  rows: number;
}

let tables: ArrowTable[] | undefined;
let files: ArrowFile[] | undefined;

/**
 * All tables of the package, read once.
 * @throws Error where a table on disk does not fit the descriptor
 */
export function arrowTables(): ArrowTable[] {
  tables ??= tableNames.map((name) => {
    const rows = readTable(name).map((row) => ({ ...row }));
    return { name, bytes: arrowStream(resource(name).fields, rows), rows: rows.length };
  });
  return tables;
}

/** All tables as the site serves them. */
export function arrowFiles(): ArrowFile[] {
  files ??= arrowTables().map(({ name, bytes, rows }) => {
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
    return {
      name,
      file: `${name}-${hash}.arrow.gz`,
      bytes: new Uint8Array(gzipSync(bytes, { level: 9 })),
      rows
    };
  });
  return files;
}
