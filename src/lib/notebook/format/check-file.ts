/** Whether a file can be a notebook at all, before it is parsed. */
import { NotebookError } from './notebook';

const maxMegabytes = 5;

/**
 * @param text of the file
 * @throws NotebookError where it is too long, empty or no text
 */
export function checkFile(text: string): void {
  const megabytes = Math.max(text.length, bytesOf(text)) / 1_000_000;
  if (megabytes > maxMegabytes) {
    throw new NotebookError(
      `The file is too long for a notebook (${megabytes.toFixed(1)} MB, at most ${maxMegabytes} MB): keep data in files of their own.`
    );
  }
  if (text.trim() === '') {
    throw new NotebookError('The file is empty: choose a notebook that was exported as an HTML file.');
  }
  if (text.includes('\0')) {
    throw new NotebookError('The file is not text: choose a notebook that was exported as an HTML file.');
  }
}

/** In UTF-8; what is too long anyway is not counted. */
function bytesOf(text: string): number {
  return text.length > maxMegabytes * 1_000_000 ? 0 : new TextEncoder().encode(text).length;
}
