/** A text file as DuckDB can read it: unpacked, in UTF-8, and registered for as long as it is read. */
import type { DuckDB } from '$lib/engine/duckdb';
import type { Choices } from './choices';
import { unpacked } from './gzip';
import { requireRoom } from './limits';
import { OwnDataError } from './own-data-error';
import { encodings, findEncoding, inUtf8 } from './read/encoding';

export interface ReadableText {
  content: Blob;
  encoding: string;
  /** What a reader should know. */
  notes: string[];
}

/**
 * @throws OwnDataError where it is no text, or holds nothing
 */
export async function readableText(file: File, { encoding }: Choices): Promise<ReadableText> {
  const content = await unpacked(file);
  requireRoom(file.name, content.size, 'csv');
  if (content.size === 0) throw new OwnDataError(`${file.name} is empty.`);
  const found = encoding === undefined ? await findEncoding(content, file.name) : { encoding };
  const text = await inUtf8(content, found.encoding);
  if (text.size < 1000 && (await text.text()).trim() === '')
    throw new OwnDataError(`${file.name} holds no rows.`);
  const notes =
    'brokenLine' in found && found.brokenLine !== undefined
      ? [
          `The file is not UTF-8 (line ${found.brokenLine}). It seems to be ${encodings[found.encoding]}: look whether its letters are right, else choose another encoding.`
        ]
      : [];
  return { content: text, encoding: found.encoding, notes };
}

let registered = 0;

/** Lets the database read a file while the work goes on. */
export async function whileRegistered<T>(
  database: DuckDB,
  content: Blob,
  work: (path: string) => Promise<T>
): Promise<T> {
  const path = `own/file-${++registered}.csv`;
  await database.registerFile(path, content);
  try {
    return await work(path);
  } finally {
    await database.dropFile(path).catch(() => undefined);
  }
}
