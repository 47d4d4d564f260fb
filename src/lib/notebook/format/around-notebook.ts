/** What a notebook's file has before and after the notebook. */

export interface Around {
  before: string;
  after: string;
}

/** What the format has there. */
export const usualAround: Around = { before: '<!doctype html>\n', after: '\n' };

/**
 * Reads it as it is written. A title there is the notebook's, which is written inside it, and so is left out.
 * @param text of a file with a notebook, its lines ended by `\n`
 * @returns undefined where it is what the format has
 */
export function readAround(text: string): Around | undefined {
  const start = findOutside(text, 0, /<!--|<notebook[\s/>]/gi);
  const end = findOutside(text, start.from, /<!--|<script[\s/>]|<\/notebook\s*>/gi);
  const around = {
    before: text.slice(0, start.from).replace(/<title[\s>][\s\S]*?<\/title\s*>\n?/i, ''),
    after: end.to < text.length ? text.slice(end.to) : usualAround.after
  };
  const isUsual = around.before === usualAround.before && around.after === usualAround.after;
  return isUsual ? undefined : around;
}

/** Finds a tag that is no part of a comment or of a script's text; where there is none, the end. */
function findOutside(text: string, from: number, sign: RegExp): { from: number; to: number } {
  sign.lastIndex = from;
  for (let found = sign.exec(text); found; found = sign.exec(text)) {
    const word = found[0].toLowerCase();
    if (word === '<!--') sign.lastIndex = endOf(text, /-->/g, found.index + 2);
    else if (word.startsWith('<script')) sign.lastIndex = endOf(text, /<\/script[\s/>]/gi, found.index);
    else return { from: found.index, to: sign.lastIndex };
  }
  return { from: text.length, to: text.length };
}

function endOf(text: string, sign: RegExp, from: number): number {
  sign.lastIndex = from;
  return sign.exec(text)?.index ?? text.length;
}
