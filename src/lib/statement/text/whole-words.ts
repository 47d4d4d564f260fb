/** Words that were cut at the ends of lines, as in the columns of a PDF, made whole. */

/** What keeps its hyphen: “long-term”, “non-governmental”, “post-Soviet”. */
const firstParts =
  /^(?:long|short|full|mid|non|anti|ex|vice|deputy|self|well|multi|cross|two|three|four|five|six|seven|eight|nine|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/iu;
const secondParts =
  /^(?:terms?|days?|based|wide|general|chair\p{L}*|speaking|level|related|led|elections?|electoral|holders?)$/u;

/** @returns the text, the line broken after the whole word: “observ-⏎ers went” → “observers⏎went” */
export function withWholeWords(text: string): string {
  return text.replace(
    /(?<!\p{L})(\p{L}{2,})[-‐]\n(\p{L}+)([^\s\p{L}]*)[^\S\n]*/gu,
    (_, first: string, second: string, marks: string) => {
      const isCompound = isName(second) || firstParts.test(first) || secondParts.test(second);
      return `${first}${isCompound ? '-' : ''}${second}${marks}\n`;
    }
  );
}

const isName = (word: string): boolean => /^\p{Lu}/u.test(word);
