/** How a text file is encoded: checked before DuckDB reads it, which takes UTF-8 only. */
import { OwnDataError } from '../own-data-error';

/** What a reader can choose, as `TextDecoder` names it. */
export const encodings: Record<string, string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16, big-endian',
  'windows-1252': 'Western (Windows-1252)',
  'windows-1250': 'Central European (Windows-1250)',
  'windows-1251': 'Cyrillic (Windows-1251)',
  'koi8-r': 'Cyrillic (KOI8-R)',
  'windows-1254': 'Turkish, Azerbaijani (Windows-1254)',
  'windows-1253': 'Greek (Windows-1253)',
  'windows-1256': 'Arabic (Windows-1256)',
  gb18030: 'Chinese (GB 18030)',
  shift_jis: 'Japanese (Shift JIS)'
};

export interface Encoding {
  encoding: string;
  /** The first line that is not UTF-8, where it was found by its bytes only: then the encoding is a guess. */
  brokenLine?: number;
}

const sliceBytes = 4_000_000;
/** A larger file is checked at both ends; DuckDB meets the rest. */
const wholeBytes = 256_000_000;
const endBytes = 8_000_000;

/**
 * How a text is encoded, or seems to be.
 * @param name of the file
 * @throws OwnDataError where it is no text
 */
export async function findEncoding(content: Blob, name: string): Promise<Encoding> {
  const head = await bytesOf(content, 0, sliceBytes);
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le' };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be' };
  const nul = head.indexOf(0);
  if (nul !== -1) {
    throw new OwnDataError(
      `${name}, line ${lineAt(head, nul)}: there is a NUL byte, which no text holds. Export the file anew, as UTF-8.`
    );
  }
  const isWhole = content.size <= wholeBytes;
  const broken =
    (await brokenLine(content, 0, isWhole ? content.size : endBytes)) ??
    (isWhole ? undefined : await brokenLine(content, content.size - endBytes, content.size));
  return broken === undefined ? { encoding: 'utf-8' } : { encoding: guess(head), brokenLine: broken };
}

/** The text in UTF-8; itself where it is. */
export async function inUtf8(content: Blob, encoding: string): Promise<Blob> {
  if (encoding === 'utf-8') return content;
  // The library's types of the two streams differ in what their chunks may be backed by.
  const decoder = new TextDecoderStream(encoding) as ReadableWritablePair<string, Uint8Array<ArrayBuffer>>;
  return new Response(content.stream().pipeThrough(decoder).pipeThrough(new TextEncoderStream())).blob();
}

/** The first line between two places that is not UTF-8. Counted from the file's begin where the first place is that. */
async function brokenLine(content: Blob, from: number, until: number): Promise<number | undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let start = from; start < until; start += sliceBytes) {
    let bytes = await bytesOf(content, start, Math.min(start + sliceBytes, until));
    // A slice from the middle may begin within a character.
    if (start === from && from > 0) bytes = bytes.subarray(bytes.indexOf(10) + 1);
    const isLast = start + sliceBytes >= until && until === content.size;
    try {
      decoder.decode(bytes, { stream: !isLast });
    } catch {
      return line + lineWithin(bytes, start > from);
    }
    line += newlines(bytes);
  }
  return undefined;
}

/**
 * How many lines stand before the first that is broken.
 * @param isAmid whether the first line may begin within a character, which was whole with the bytes before
 */
function lineWithin(bytes: Uint8Array, isAmid: boolean): number {
  let start = 0;
  for (let line = 0; ; line++) {
    const end = bytes.indexOf(10, start);
    if (end === -1) return line;
    const isWhole = isUtf8(bytes.subarray(start, end));
    if (!isWhole && !(isAmid && line === 0 && (bytes[0] ?? 0) >> 6 === 2)) return line;
    start = end + 1;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * Which of the encodings with one byte a letter it seems to be: in Cyrillic text most letters have high bytes; Turkish and
 * Azerbaijani have ş ğ ı İ where Western languages have rare letters.
 */
function guess(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 200_000);
  let high = 0;
  let letters = 0;
  let turkish = 0;
  for (const byte of sample) {
    if (byte >= 0xc0) high++;
    if ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)) letters++;
    if ([0xd0, 0xdd, 0xde, 0xf0, 0xfd, 0xfe].includes(byte)) turkish++;
  }
  if (high > 12 && high > letters / 4 && longestHighRun(sample) >= 4) return 'windows-1251';
  return turkish * 3 > high ? 'windows-1254' : 'windows-1252';
}

function longestHighRun(bytes: Uint8Array): number {
  let longest = 0;
  let run = 0;
  for (const byte of bytes) {
    run = byte >= 0xc0 ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

async function bytesOf(content: Blob, from: number, until: number): Promise<Uint8Array> {
  return new Uint8Array(await content.slice(from, until).arrayBuffer());
}

const lineAt = (bytes: Uint8Array, index: number) => 1 + newlines(bytes.subarray(0, index));

function newlines(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte === 10) count++;
  return count;
}
