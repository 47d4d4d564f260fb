/** Places in SQL, as DuckDB tells them → in UTF-16 units, as JavaScript counts. */

/** A place given in bytes of UTF-8. */
export function unitsBefore(text: string, byteOffset: number): number {
  return new TextDecoder().decode(new TextEncoder().encode(text).subarray(0, byteOffset)).length;
}

/**
 * The place that the picture in an error message points at; undefined where there is none:
 *
 *     LINE 2: ...the line, shortened where it is long...
 *                ^
 */
export function caretPosition(message: string, sql: string): number | undefined {
  const picture = /\n\nLINE (\d+): ([^\n]*)\n( *)\^/.exec(message);
  if (!picture) return undefined;
  const [, lineNumber = '', shown = '', indent = ''] = picture;
  const lines = sql.split('\n');
  const line = lines[Number(lineNumber) - 1] ?? '';
  const lineStart = lines
    .slice(0, Number(lineNumber) - 1)
    .reduce((sum, before) => sum + before.length + 1, 0);
  const isCutBefore = shown.startsWith('...') && !line.startsWith(shown);
  const snippet = isCutBefore ? shown.slice(3) : shown;
  const snippetStart = isCutBefore ? line.indexOf(snippet.replace(/\.\.\.$/, '')) : 0;
  const width = indent.length - `LINE ${lineNumber}: `.length - (isCutBefore ? 3 : 0);
  return lineStart + Math.max(snippetStart, 0) + unitsOfWidth(snippet, width);
}

/** How many units of the text fill so many columns of a terminal. */
function unitsOfWidth(text: string, width: number): number {
  let units = 0;
  let columns = 0;
  for (const { segment } of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)) {
    if (columns >= width) break;
    columns += isWide.test(segment) ? 2 : 1;
    units += segment.length;
  }
  return units;
}

/** East Asian letters and emoji take two columns. */
const isWide =
  /^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|^\p{Emoji_Presentation}/u;
