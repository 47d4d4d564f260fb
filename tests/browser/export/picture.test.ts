import '../../../src/styles/tokens.css';
import '../../../src/styles/fonts.css';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { figurePicture } from '$lib/figure/actions/figure-picture';
import { toPng } from '$lib/export/png';
import type { Picture } from '$lib/export/picture';
import { smallFigure, sources } from './small-figure';

const fetchReally = window.fetch;

beforeEach(() => {
  document.documentElement.dataset.theme = 'dark';
  vi.spyOn(window, 'fetch').mockImplementation(async (address, init) =>
    String(address).includes('sources.json')
      ? new Response(JSON.stringify(sources))
      : fetchReally(address, init)
  );
});
afterEach(() => {
  vi.restoreAllMocks();
  document.documentElement.removeAttribute('data-theme');
});

const parse = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml');

/** The pixels of a picture, painted as `toPng` paints it. */
async function painted(picture: Picture): Promise<ImageData> {
  const bitmap = await createImageBitmap(await toPng(picture));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
}

/** How many pixels of a box hold about a colour. */
function count({ data, width }: ImageData, [x1, y1, x2, y2]: number[], wanted: number[]): number {
  let found = 0;
  for (let y = y1 ?? 0; y < (y2 ?? 0); y += 1)
    for (let x = x1 ?? 0; x < (x2 ?? 0); x += 1) {
      const at = 4 * (y * width + x);
      if (wanted.every((part, i) => Math.abs((data[at + i] ?? 0) - part) < 12)) found += 1;
    }
  return found;
}

test('is well-formed, light on a dark page, and says all that it must', async () => {
  const { svg, width, height } = await figurePicture(smallFigure());
  const root = parse(svg).documentElement;
  expect(root.querySelector('parsererror')).toBeNull();
  expect(root.getAttribute('viewBox')).toBe(`0 0 ${width} ${height}`);
  const said = [...root.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');
  for (const words of [
    'Observers over time',
    'OTS came with 22 to 36 observers, Şuşa',
    'n = 2',
    'reported',
    'Not drawn: 2 more organizations with n\u00a0=\u00a05.',
    'Note: Each dot is one mission.',
    'Source: 3 documents of missions, governments and media (most rows from News.Az, OTS and Turkic Council)',
    'https://scrutineer.example/questions/observers-over-time/?org=ots&country=AZE&v=2026.11.1',
    'Scrutineer, data 2026.11.1. Licence: CC BY 4.0.',
    '=HYPERLINK("x")'
  ])
    expect(said).toContain(words);
  expect(root.querySelector('desc')?.textContent).toBe('Two dots, from 22 to 36.');
  expect(svg).not.toMatch(/var\(|light-dark|currentColor|inherit/);
  expect(root.querySelector(':scope > rect')?.getAttribute('fill')).toBe('#fbfaf7');
});

test('embeds Inter, its extended part only where a letter needs it', async () => {
  const faces = (svg: string) => svg.match(/@font-face\{font-family:Inter/g)?.length;
  const extended = await figurePicture(smallFigure());
  expect(faces(extended.svg)).toBe(2);
  const latin = await figurePicture(smallFigure({ headline: 'OTS in Shusha' }));
  expect(faces(latin.svg)).toBe(1);
  expect(latin.svg.length).toBeLessThan(90_000);
});

const headline = [80, 120, 1200, 200];
const ink = [31, 28, 24];

test('the PNG is twice as large, holds the headline, the chart and its paper', async () => {
  const picture = await figurePicture(smallFigure());
  const pixels = await painted(picture);
  expect([pixels.width, pixels.height]).toEqual([2 * picture.width, 2 * picture.height]);
  expect(count(pixels, [0, 0, 80, 80], [251, 250, 247])).toBe(6400);
  expect(count(pixels, headline, ink)).toBeGreaterThan(2000);
  expect(count(pixels, [80, 200, 2240, pixels.height], [43, 108, 163])).toBeGreaterThan(2 * 700);
});

test('the PNG waits for fonts that the browser has not read before', async () => {
  const picture = await figurePicture(smallFigure());
  for (const time of [1, 2, 3]) {
    const svg = picture.svg.replaceAll('data:font/woff2;', `data:font/woff2;time=${time};`);
    expect(count(await painted({ ...picture, svg }), headline, ink)).toBeGreaterThan(2000);
  }
});

test('the PNG is set in the embedded Inter', async () => {
  const picture = await figurePicture(smallFigure());
  const bare = { ...picture, svg: picture.svg.replaceAll(/@font-face\{[^}]*\}/g, '') };
  const [inter, other] = [await painted(picture), await painted(bare)];
  let differing = 0;
  for (let i = 0; i < inter.data.length; i += 4) if (inter.data[i] !== other.data[i]) differing += 1;
  expect(differing).toBeGreaterThan(5000);
});

test('a picture too tall for a canvas is painted smaller, one that is broken is said to be', async () => {
  const svg = (height: number) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="${height}"><rect width="9" height="9"/></svg>`;
  const bitmap = await createImageBitmap(await toPng({ svg: svg(8000), width: 1000, height: 8000 }));
  expect(bitmap.width * bitmap.height).toBeLessThanOrEqual(16_010_000);
  expect(bitmap.height / bitmap.width).toBeCloseTo(8, 1);
  await expect(toPng({ svg: '<svg', width: 10, height: 10 })).rejects.toThrow('take the SVG instead');
});
