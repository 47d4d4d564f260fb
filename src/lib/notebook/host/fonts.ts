/** The site's typefaces for a frame, which can fetch none: see `src/styles/fonts.css`. */
import inter from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import interExtended from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url';
import mono from '@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2?url';
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';
import serifExtended from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?url';
import type { Order } from '../frame/messages';

const latin =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191-2193,U+2212,U+2215';
const extended =
  'U+0100-0130,U+0132-0151,U+0154-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1E00-1E9F,U+1EF2-1EFF';

const faces = [
  { family: 'Inter Variable', weight: '100 900', range: latin, url: inter },
  { family: 'Inter Variable', weight: '100 900', range: extended, url: interExtended },
  { family: 'Source Serif 4 Variable', weight: '200 900', range: latin, url: serif },
  { family: 'Source Serif 4 Variable', weight: '200 900', range: extended, url: serifExtended },
  { family: 'JetBrains Mono Variable', weight: '100 800', range: latin, url: mono }
];

/** A face that does not arrive is left out, and the next of its list is used. */
export async function fontsOrder(): Promise<Order> {
  const fetched = await Promise.all(
    faces.map(async ({ url, ...face }) => {
      const response = await fetch(url).catch(() => null);
      return response?.ok ? [{ ...face, data: await response.arrayBuffer() }] : [];
    })
  );
  return { kind: 'fonts', faces: fetched.flat() };
}
