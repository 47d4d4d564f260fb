/** HTML of ours as plain text, its paragraphs parted by blanks: `<p>One &amp; two</p>` → `One & two`. */
export function plainText(html: string, document: Document): string {
  const holder = document.createElement('div');
  holder.innerHTML = html.replaceAll(/<\/(?:p|li|h\d)>|<br ?\/?>/g, '$& ');
  return (holder.textContent ?? '').replaceAll(/[ \t\n]+/g, ' ').trim();
}
