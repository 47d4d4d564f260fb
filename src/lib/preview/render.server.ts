import { renderAsync } from '@resvg/resvg-js';
import { loadTypefaces, type Typefaces } from './fonts.server';

/** Paints a preview as PNG, beside the thread that makes the next page. */
export async function render(svg: string): Promise<Buffer> {
  const painted = await renderAsync(svg, { font: fontsOf(await loadTypefaces()), logLevel: 'off' });
  return painted.asPng();
}

/** No font but the site's own, so that a preview looks the same wherever it was built. */
const fontsOf = (typefaces: Typefaces) => ({
  loadSystemFonts: false,
  fontFiles: Object.values(typefaces)
    .flat()
    .map(({ path }) => path),
  defaultFontFamily: typefaces.sans[0].family
});
