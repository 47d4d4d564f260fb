/** What was dropped: files, and sentences on what is none. A folder looks like a file to the browser, and cannot be read. */
export function droppedFiles(transfer: DataTransfer | null): { files: File[]; sentences: string[] } {
  const files: File[] = [];
  const sentences: string[] = [];
  for (const item of Array.from(transfer?.items ?? [])) {
    if (item.kind !== 'file') continue;
    const entry = item.webkitGetAsEntry();
    const file = item.getAsFile();
    if (entry?.isDirectory) sentences.push(`${entry.name} is a folder: open it, and drop the files in it.`);
    else if (file) files.push(file);
  }
  if (files.length === 0 && sentences.length === 0)
    sentences.push('What was dropped is no file. Save it as one first.');
  return { files, sentences };
}
