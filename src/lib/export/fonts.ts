import latin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import latinExtended from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url';

/** The parts of Inter that the site has, by the characters that they hold: see `src/styles/fonts.css`. */
const parts = [
  {
    address: latin,
    range:
      'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212',
    needed: () => true
  },
  {
    address: latinExtended,
    range:
      'U+0100-0130,U+0132-0151,U+0154-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1E00-1E9F,U+1EF2-1EFF',
    needed: (text: string) =>
      /[\u0100-\u0130\u0132-\u0151\u0154-\u02BA\u02BD-\u02C5\u02C7-\u02CC\u02CE-\u02D7\u02DD-\u02FF\u1E00-\u1E9F\u1EF2-\u1EFF]/.test(
        text
      )
  }
];

/**
 * Inter as `@font-face` rules that hold the font itself, as far as a text needs it. A part that does not arrive is left out:
 * the text is then set in the next font of the picture’s list.
 */
export async function embeddedInter(text: string): Promise<string> {
  const rules = await Promise.all(
    parts.filter(({ needed }) => needed(text)).map(({ address, range }) => rule(address, range))
  );
  return rules.join('');
}

async function rule(address: string, range: string): Promise<string> {
  try {
    const response = await fetch(address);
    if (!response.ok) return '';
    const data = btoa(binary(new Uint8Array(await response.arrayBuffer())));
    return `@font-face{font-family:Inter;font-weight:100 900;src:url(data:font/woff2;base64,${data}) format('woff2');unicode-range:${range}}`;
  } catch {
    return '';
  }
}

function binary(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += 8192)
    text += String.fromCharCode(...bytes.subarray(start, start + 8192));
  return text;
}
