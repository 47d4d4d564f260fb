/** The text of a PDF: its lines from top to bottom, a blank line where the distance says that a paragraph ends. */
import { getDocument, GlobalWorkerOptions, type PDFPageProxy } from 'pdfjs-dist';
import worker from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { StatementFileError } from './statement-file-error';

GlobalWorkerOptions.workerSrc = worker;

/** A statement is shorter; a book would keep the page busy. */
const mostPages = 100;

/**
 * @param name of the file
 * @throws StatementFileError where it is locked or broken
 */
export async function pdfText(bytes: Uint8Array, name: string): Promise<string> {
  const task = getDocument({
    data: bytes,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: true
  });
  try {
    const document = await task.promise;
    const pages: string[] = [];
    for (let number = 1; number <= Math.min(document.numPages, mostPages); number++)
      pages.push(await pageText(await document.getPage(number)));
    return pages.join('\n\n');
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new StatementFileError(
      isLocked
        ? `${name} is locked with a password: unlock it first.`
        : `${name} is a PDF that cannot be read: it may be cut or broken.`
    );
  } finally {
    await task.destroy();
  }
}

async function pageText(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  let text = '';
  let lastY: number | undefined;
  for (const item of items) {
    if (!('str' in item)) continue;
    const y = Number(item.transform[5]);
    const gap = lastY === undefined || item.str.trim() === '' ? 0 : lastY - y;
    if (gap > item.height * 1.8 && item.height > 0 && !text.endsWith('\n\n')) text += '\n';
    text += item.str + (item.hasEOL ? '\n' : '');
    if (item.str.trim() !== '') lastY = y;
  }
  return text;
}
