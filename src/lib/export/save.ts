/** Hands a file to the reader, as a download. */
export function save(content: BlobPart, type: string, name: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // A browser may begin to read the file only after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
