/** JSON whose long whole numbers stay exact: JavaScript's own reader rounds those beyond 2^53. */

/** Stands before the digits of a long number; no text of a file begins so. */
const mark = '\0#';

/** A text, or a whole number of 16 digits or more that no fraction or exponent follows. */
const textOrLong = /"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g;

/**
 * Reads JSON. Long whole numbers come as marked texts.
 * @throws SyntaxError
 */
export function parseExactly(json: string): unknown {
  if (!/\d{16}/.test(json)) return JSON.parse(json);
  return JSON.parse(
    json.replace(textOrLong, (token) =>
      token.startsWith('"') || Number.isSafeInteger(Number(token)) ? token : `"\\u0000#${token}"`
    )
  );
}

export const isMarked = (text: string) => text.startsWith(mark);

export const markedInteger = (text: string) => BigInt(text.slice(mark.length));

/** A value as JSON, its long numbers as they were; bytes in hexadecimal. */
export function exactText(value: unknown): string {
  if (typeof value === 'string') return isMarked(value) ? value.slice(mark.length) : value;
  if (typeof value === 'bigint') return String(value);
  if (value instanceof Uint8Array)
    return Array.from(value, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return JSON.stringify(value).replaceAll(/"\\u0000#(-?\d+)"/g, '$1');
}
