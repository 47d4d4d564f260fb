/** Files that a reader picks or drops → their texts by name; an archive stands for the files in it. */
import { mostBytes, unzipTexts } from './zip';

/**
 * @throws Error, with a sentence, where one is no CSV file nor an archive of them, or is not UTF-8
 */
export async function textsOf(files: readonly File[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const file of files) {
    if (file.size > mostBytes)
      throw new Error(`${file.name} has more than 20 MB: a mission’s rows have not.`);
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (/\.zip$/i.test(file.name))
      for (const [name, text] of unzipped(file.name, bytes)) texts.set(name, text);
    else if (/\.csv$/i.test(file.name)) texts.set(file.name, decoded(file.name, bytes));
    else if (file.name !== 'README.txt') {
      throw new Error(`${file.name} is neither CSV nor a zip of CSV files: save tables as CSV.`);
    }
  }
  if (texts.size === 0) throw new Error('There was no CSV file among them.');
  return texts;
}

function unzipped(name: string, bytes: Uint8Array): Map<string, string> {
  try {
    return unzipTexts(bytes);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${name} could not be unpacked (${reason}).`, { cause });
  }
}

function decoded(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error(`${name} is not UTF-8: save it as “CSV UTF-8”.`);
  }
}
