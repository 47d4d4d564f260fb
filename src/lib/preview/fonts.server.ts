import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import subsetFont from 'subset-font';

/** A font that the renderer can draw with: TrueType, without axes. It reads files. */
export interface FontFile {
  family: string;
  path: string;
  data: Buffer;
}

/** A typeface at one weight, in the two parts that the site has of it: Latin, and Latin Extended (ə, ş, ğ). */
export type Typeface = readonly [latin: FontFile, extended: FontFile];

/** The typefaces of a preview. */
export interface Typefaces {
  sans: Typeface;
  sansBold: Typeface;
  serifBold: Typeface;
}

/**
 * The renderer takes a letter that a font lacks from whichever font comes first; so the extended part has a name of its own,
 * by which it can be asked for. It is as long as the font's, in whose place it is written.
 */
const inter = { name: 'inter', family: 'Inter', extended: 'Intex' };
const sourceSerif = { name: 'source-serif-4', family: 'Source Serif 4', extended: 'Source Serif X' };
type Face = typeof inter;

let loading: Promise<Typefaces> | undefined;

/** Unpacks what the pages have as variable WOFF2, of which the renderer would draw nothing; once a build. */
export function loadTypefaces(): Promise<Typefaces> {
  loading ??= Promise.all([typeface(inter, 400), typeface(inter, 600), typeface(sourceSerif, 600)]).then(
    ([sans, sansBold, serifBold]) => ({ sans, sansBold, serifBold })
  );
  return loading;
}

const typeface = async (face: Face, weight: number): Promise<Typeface> => [
  await fontFile(face, 'latin', weight, face.family),
  await fontFile(face, 'latin-ext', weight, face.extended)
];

async function fontFile(face: Face, part: string, weight: number, family: string): Promise<FontFile> {
  const packed = readFileSync(
    `node_modules/@fontsource-variable/${face.name}/files/${face.name}-${part}-wght-normal.woff2`
  );
  const options = { keepAllGlyphs: true, targetFormat: 'sfnt', variationAxes: { wght: weight } } as const;
  const data = renamed(await subsetFont(packed, '', options), face.family, family);
  const path = `node_modules/.cache/scrutineer/fonts/${face.name}-${part}-${weight}.ttf`;
  writeWhole(path, data);
  return { family, path, data };
}

/** Another family name in a font's own table of names, which holds UTF-16 with the higher byte first. */
function renamed(font: Buffer, from: string, to: string): Buffer {
  const bytes = (name: string) => Buffer.from(name, 'utf16le').swap16();
  for (let at = font.indexOf(bytes(from)); at >= 0; at = font.indexOf(bytes(from), at + 1))
    bytes(to).copy(font, at);
  return font;
}

/** A file that is never seen half written, as two builds may run beside each other. */
function writeWhole(path: string, data: Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.${process.pid}`, data);
  renameSync(`${path}.${process.pid}`, path);
}
