/** The text of a file that holds a statement, read in the page: nothing is uploaded. */
import { findEncoding } from '$lib/own-data/read/encoding';
import { OwnDataError } from '$lib/own-data/own-data-error';
import { withWholeWords } from '../text/whole-words';
import type { FileText } from './file-text';
import { StatementFileError } from './statement-file-error';

/** What is proposed when a file is picked. */
export const acceptedFiles = '.txt,.md,.html,.htm,.docx,.pdf,text/plain,text/html,application/pdf';

const longestBytes = 30_000_000;

/**
 * The kind of file is told by its content, not by its name.
 * @throws StatementFileError where it cannot be read, or holds no text
 */
export async function readFileText(file: File): Promise<FileText> {
  if (file.size > longestBytes)
    throw new StatementFileError(`${file.name} has more than 30 MB: give the statement alone, or its text.`);
  const found = await textOf(file);
  const text = tidy(found.text);
  if (text === '')
    throw new StatementFileError(
      `${file.name} holds no text: if it is a scan, its words have to be recognized by another program first.`
    );
  return { ...found, text, ...(found.whole && { whole: tidy(found.whole) }) };
}

async function textOf(file: File): Promise<FileText> {
  const bytes = new Uint8Array(await bytesOf(file));
  const begin = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (begin.includes('%PDF-')) return { text: await (await import('./pdf-text')).pdfText(bytes, file.name) };
  if (begin.startsWith('PK')) return { text: await (await import('./docx-text')).docxText(bytes, file.name) };
  if (begin.startsWith('\u00d0\u00cf\u0011\u00e0'))
    throw new StatementFileError(`${file.name} is an old Word file: save it as .docx or .txt first.`);
  const text = new TextDecoder(await encodingOf(file)).decode(bytes);
  return /^\s*<(?:!doctype|html|head|body|\?xml|p|div|article)\b/i.test(text) || /\.html?$/i.test(file.name)
    ? (await import('./html-text')).htmlText(text)
    : { text };
}

async function bytesOf(file: File): Promise<ArrayBuffer> {
  try {
    return await file.arrayBuffer();
  } catch {
    throw new StatementFileError(
      `${file.name} cannot be read: it was moved or changed, or it is a folder. Pick it again.`
    );
  }
}

async function encodingOf(file: File): Promise<string> {
  try {
    return (await findEncoding(file, file.name)).encoding;
  } catch (cause) {
    if (cause instanceof OwnDataError)
      throw new StatementFileError(`${file.name} is neither text, HTML, Word (.docx) nor PDF.`, { cause });
    throw cause;
  }
}

/** One kind of line break, no spaces at the ends of lines, no more than one empty line, no word cut at the end of a line. */
function tidy(text: string): string {
  return withWholeWords(
    text
      .replace(/^\ufeff/, '')
      .replaceAll(/\r\n?/g, '\n')
      .replaceAll(/[^\S\n]+\n/g, '\n')
      .replaceAll(/\n{3,}/g, '\n\n')
      .trim()
  );
}
