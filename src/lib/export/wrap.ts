/** Breaks a text into lines that fit a width, at blanks; a word that is longer than a line, such as an address, within it. */
export function wrap(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \t\n]+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (widthOf(longer) <= width) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    const pieces = widthOf(word) <= width ? [word] : breakWord(word, width, widthOf);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return line ? [...lines, line] : lines;
}

function breakWord(word: string, width: number, widthOf: (text: string) => number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece && widthOf(piece + character) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}

/** The same in lines of about one length, as few as they would be anyway: for headlines. */
export function wrapBalanced(text: string, width: number, widthOf: (text: string) => number): string[] {
  const full = wrap(text, width, widthOf);
  let best = full;
  for (let narrower = width - 20; narrower > width / 2; narrower -= 20) {
    const lines = wrap(text, narrower, widthOf);
    if (lines.length > full.length) break;
    best = lines;
  }
  return best;
}
