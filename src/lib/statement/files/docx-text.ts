/** The text of a Word file. */
import mammoth from 'mammoth';
import { StatementFileError } from './statement-file-error';

/**
 * Paragraph by paragraph.
 * @param name of the file
 * @throws StatementFileError where it is no Word file
 */
export async function docxText(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<string> {
  try {
    const { value } = await mammoth.extractRawText({ arrayBuffer: bytes.buffer });
    return value;
  } catch {
    throw new StatementFileError(`${name} cannot be read as a Word file: save it anew as .docx, or as .txt.`);
  }
}
