/** The first 100 bytes of an SQLite database (https://www.sqlite.org/fileformat.html). */
import { OwnDataError } from '../own-data-error';

const headerBytes = 100;

/**
 * SQLite takes what is missing at a file's end for empty, so its length is held against its header first.
 * @throws OwnDataError where the file is shorter than its header says
 */
export function requireAllPages(bytes: Uint8Array, name: string): void {
  if (bytes.length < headerBytes) throw cutOff(name);
  const view = new DataView(bytes.buffer, bytes.byteOffset, headerBytes);
  const pageBytes = view.getUint16(16) === 1 ? 65_536 : view.getUint16(16);
  // Programs of before 2010 do not keep the number of pages; what they leave there bears an older number of changes.
  const isCounted = view.getUint32(24) === view.getUint32(92);
  if (isCounted && bytes.length < pageBytes * view.getUint32(28)) throw cutOff(name);
}

/** Whether changes are first written to a file beside it. */
export const writesBeside = (bytes: Uint8Array) => bytes[19] === 2;

const cutOff = (name: string) => new OwnDataError(`${name} is cut off: its end is missing.`);
