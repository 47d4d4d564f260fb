/** Small archives of texts: the same texts give the same bytes. */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** No file of these was made at a time that says anything: all bear the first day that the format knows. */
const mtime = new Date(1980, 0, 1);

/** What a template or a few missions can be at most; anything larger is no set of rows made by hand. */
export const mostBytes = 20_000_000;

/** @param files name → text */
export function zipTexts(files: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  for (const [name, text] of files) entries[name] = [strToU8(text), { mtime }];
  return new Uint8Array(zipSync(entries));
}

/**
 * The CSV files of an archive, whatever folder they are in.
 * @throws Error where it is no archive, or unpacks to too much
 */
export function unzipTexts(bytes: Uint8Array): Map<string, string> {
  let size = 0;
  const entries = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!name.endsWith('.csv') || name.startsWith('__MACOSX/')) return false;
      size += originalSize;
      if (size > mostBytes) throw new Error('it unpacks to more than 20 MB');
      return true;
    }
  });
  return new Map(
    Object.entries(entries).map(([name, content]) => [name.replace(/^.*\//, ''), strFromU8(content)])
  );
}
