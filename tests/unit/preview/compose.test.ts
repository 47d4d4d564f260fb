import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';
import { readyBoards } from '$lib/board/ready-boards';
import { setServerDocument } from '$lib/charts/document';
import { noFilters } from '$lib/link/view';
import { altOf, type Card } from '$lib/preview/card';
import { boardCard, countryCard, homeCard, organizationCard, questionCard } from '$lib/preview/cards.server';
import { composeCard } from '$lib/preview/compose.server';
import { figureCard } from '$lib/preview/figure-card.server';
import { floor, wordsWidth } from '$lib/preview/geometry';
import { typeSetters } from '$lib/preview/type-setter.server';
import { folders } from '$lib/questions/folders.server';

beforeAll(() => setServerDocument(parseHTML('<!doctype html><html><body></body></html>').document));

/** The lines of a picture's headline, with their size and place. */
function headlineOf(svg: string) {
  const { document } = parseHTML(`<!doctype html><html><body>${svg}</body></html>`);
  return [...document.querySelectorAll('text[font-family="Source Serif 4"]')].map((line) => ({
    text: line.textContent ?? '',
    size: Number(line.getAttribute('font-size')),
    y: Number(line.getAttribute('y'))
  }));
}

const words = (text: string) => text.split(/\s+/);

/** What is set is what is said, within its room. */
async function expectWhole(card: Card): Promise<string> {
  const svg = await composeCard(card);
  const lines = headlineOf(svg);
  const { serifBold } = await typeSetters();
  expect(words(lines.map(({ text }) => text).join(' '))).toEqual(words(card.headline));
  for (const { text, size, y } of lines) {
    expect(serifBold.widthOf(text, size)).toBeLessThanOrEqual(
      card.chart ? wordsWidth.besideChart : wordsWidth.alone
    );
    expect(y).toBeLessThan(floor);
    expect(size).toBeGreaterThanOrEqual(34);
  }
  expect(svg).not.toMatch(/var\(|currentColor|color-mix|NaN|undefined/);
  return svg;
}

describe.each([...folders.keys()])('%s', (slug) => {
  test('is a picture of its chart, its whole headline and its source, in plain colours', async () => {
    const card = await questionCard(slug);
    if (!card) throw new Error('no card');
    const svg = await expectWhole(card);
    expect(svg).toMatch(
      />[\d,]+ documents of missions, governments and media · data \d{4}\.\d+\.\d+<\/text>/
    );
    expect(svg).toContain('<svg x=');
    for (const [, size] of svg.matchAll(/<text [^>]*font-size="([\d.]+)"/g))
      expect(Number(size) * (Number(size) < 20 ? 1.94 : 1)).toBeGreaterThanOrEqual(19);
  });
});

test('an organization shows its own conclusions, and its full name', async () => {
  const card = await organizationCard('cis');
  expect(card?.title).toMatch(/^Commonwealth of Independent States .*\(CIS\)$/);
  expect(card?.headline).toMatch(/conclusions of CIS/);
  expect(card?.chart?.alt).toContain('Belarus');
  if (card) await expectWhole(card);
});

test('a country shows who concluded what there', async () => {
  const card = await countryCard('AZE');
  expect(card?.title).toBe('Azerbaijan');
  expect(card?.chart?.alt).toContain('organizations: PACE');
  if (card) expect(altOf(card)).toMatch(/^Azerbaijan: At .+ differently\. Strips of conclusions/);
});

test('what has too few rows for a chart says in words what is known', async () => {
  const without = [await organizationCard('asean'), await organizationCard('acg'), await countryCard('DEU')];
  expect(without.map((card) => card?.chart)).toEqual([null, null, null]);
  expect(without[0]?.headline).toBe('No mission of it is in the data.');
  expect(without[2]?.headline).toMatch(/^No election of this country is in the data; \d+ missions to/);
  for (const card of without) if (card) await expectWhole(card);
});

test('the first page shows what it begins with', async () => {
  expect((await homeCard())?.title).toBe('Same election, different verdicts');
});

test('what is not there has no picture', async () => {
  expect([
    await questionCard('x'),
    await boardCard('x'),
    await organizationCard('x'),
    await countryCard('XXX')
  ]).toEqual([null, null, null, null]);
});

test('a board shows the chart that it begins with, as its filters narrow it, under its own title', async () => {
  for (const { slug, board } of readyBoards) {
    const card = await boardCard(slug);
    expect(card?.title).toBe(board.title);
    if (card) await expectWhole(card);
  }
  const azerbaijan = await boardCard('azerbaijan-2003-2025');
  expect(azerbaijan?.chart?.alt).not.toBe((await homeCard())?.chart?.alt);
  const nobody = { ...noFilters, from: 1900, until: 1900 };
  expect(await figureCard('stances-over-time', { filters: nobody })).toBeNull();
});

test('a headline that cannot fit ends at a word, with dots', async () => {
  const headline = Array.from({ length: 90 }, (_, i) => `observation${i}`).join(' ');
  const said = headlineOf(await composeCard({ title: 't', headline, chart: null, source: 's' }));
  const text = said.map((line) => line.text).join(' ');
  expect(text).toMatch(/ observation\d+ …$/);
  expect(headline.startsWith(text.slice(0, -2))).toBe(true);
  expect(Math.max(...said.map(({ y }) => y))).toBeLessThan(floor);
});

test('nothing that data says becomes markup', async () => {
  const hostile = '"><script>alert(1)</script>&';
  const svg = await composeCard({ title: hostile, headline: hostile, chart: null, source: hostile });
  expect(svg).not.toContain('<script');
  expect(svg).toContain('&lt;script&gt;');
});
