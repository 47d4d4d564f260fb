import { describe, expect, test } from 'vitest';
import type { Card } from '$lib/preview/card';
import { composeCard } from '$lib/preview/compose.server';
import { loadTypefaces, type Typefaces } from '$lib/preview/fonts.server';
import { render } from '$lib/preview/render.server';
import { typeSetters } from '$lib/preview/type-setter.server';
import { previewSize } from '$lib/ui/preview';
import { darkPixels } from './pixels';

const { width, height } = previewSize;
const whole = { x: 0, y: 0, width, height };
const typefaces = await loadTypefaces();
const setters = await typeSetters();

/** One text, large, in the middle of a white picture. */
const picture = (text: string, family: string, weight: number) =>
  render(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#fff"/>` +
      `<text x="300" y="400" font-size="200" font-family="${family}" font-weight="${weight}">${text}</text></svg>`
  );

describe.each([
  ['sans', 400],
  ['sansBold', 600],
  ['serifBold', 600]
] as const)('%s', (name: keyof Typefaces, weight) => {
  const { family, set } = setters[name];

  test('is TrueType, which the renderer reads: of WOFF2 it would draw nothing', async () => {
    for (const { data } of typefaces[name]) expect(data.readUInt32BE(0)).toBe(0x00010000);
    expect(darkPixels(await picture('H', family, weight), whole)).toBeGreaterThan(2000);
  });

  test.each(['ə', 'ş', 'ğ', 'ı', 'İ', 'š'])(
    'draws %s in its own shapes, as large as measured',
    async (letter) => {
      const markup = set(`<b>${letter}</b>`).replaceAll(/<\/?b>/g, '');
      const png = await picture(markup, family, weight);
      const drawn = darkPixels(png, whole);
      expect(drawn).toBeGreaterThan(1000);
      const end = 300 + Math.ceil(setters[name].widthOf(letter, 200));
      expect(darkPixels(png, { ...whole, x: end, width: width - end })).toBeLessThan(drawn / 50);
    }
  );
});

test('bold is bold in both parts of the typeface', async () => {
  for (const letter of ['H', 'ə']) {
    const markup = setters.sans.set(`<b>${letter}</b>`).replaceAll(/<\/?b>/g, '');
    const [regular, bold] = [await picture(markup, 'Inter', 400), await picture(markup, 'Inter', 600)];
    expect(darkPixels(bold, whole)).toBeGreaterThan(1.1 * darkPixels(regular, whole));
  }
});

test('a headline with letters of Azerbaijani is drawn in the serif throughout', async () => {
  const card: Card = { title: 'Gəncə', headline: 'Şəki, Ağdam, Gəncə', chart: null, source: 'data 1' };
  const svg = await composeCard(card);
  expect(svg).toContain('<tspan font-family="Source Serif X">Şə</tspan>ki, ');
  const png = await render(svg);
  expect(darkPixels(png, { x: 48, y: 90, width: 600, height: 100 })).toBeGreaterThan(3000);
});

test('signs that the fonts lack are made of what they have, or left out', () => {
  expect(setters.sans.set('<text>≥ 57 →</text>')).toBe(
    '<text><tspan text-decoration="underline">&gt;</tspan> 57 </text>'
  );
});
