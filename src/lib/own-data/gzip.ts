/** Text files in gzip. */
import { OwnDataError } from './own-data-error';

export const isGzip = (head: Uint8Array) => head[0] === 0x1f && head[1] === 0x8b;

/**
 * A file's content, unpacked where it is in gzip.
 * @throws OwnDataError where it cannot be unpacked
 */
export async function unpacked(file: File): Promise<Blob> {
  const head = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (!isGzip(head)) return file;
  try {
    return await new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).blob();
  } catch {
    throw new OwnDataError(
      `${file.name} is packed with gzip, and cut off or damaged: it cannot be unpacked.`
    );
  }
}
