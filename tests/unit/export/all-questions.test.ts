import { parse } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';
import { setServerDocument } from '$lib/charts/document';
import { tableCsv } from '$lib/export/csv';
import { composePicture } from '$lib/export/picture';
import type { ExportedFigure } from '$lib/figure/actions/exported-figure';
import { pictureContent } from '$lib/figure/actions/figure-picture';
import { figureTable } from '$lib/figure/actions/figure-table';
import { defaultView } from '$lib/link/view';
import { folders } from '$lib/questions/folders.server';
import { loadNames } from '$lib/questions/load-names.server';
import { questionAbout, questionRows } from '$lib/questions/load.server';
import { firstPanels } from '$lib/questions/question';

const names = loadNames();

beforeAll(() => setServerDocument(parseHTML('<!doctype html><html><body></body></html>').document));

/** A question's figure of all its rows, as its page exports it. */
async function figureOf(slug: string, variant: string): Promise<ExportedFigure> {
  const { question } = folders.get(slug) ?? {};
  if (!question) throw new Error(`no question “${slug}”`);
  const allRows = await questionRows(slug);
  const rows = question.rows(allRows, variant);
  const address = `https://scrutineer.example/questions/${slug}/`;
  return {
    slug,
    ...questionAbout(slug),
    ...question.caption(rows, { names, variant }),
    version: '2026.1.0',
    address,
    allRowsAddress: address,
    embedAddress: `https://scrutineer.example/embed/${slug}/`,
    question,
    rows,
    allRows,
    ownView: defaultView,
    names,
    view: { names, variant, scale: 'log', limit: firstPanels },
    sourceCount: new Set(rows.flatMap(({ sources }) => sources.split(' '))).size,
    readerMade: false
  };
}

const cases = [...folders.values()].flatMap(({ slug, question }) =>
  question.variants.map(({ id }) => ({ slug, variant: id }))
);

describe.each(cases)('$slug, $variant', ({ slug, variant }) => {
  test('as CSV holds every cell of its table, and the documents behind each row', async () => {
    const figure = await figureOf(slug, variant);
    const columns = figure.question.table(variant);
    const [heads = [], ...lines] = parse(tableCsv(figureTable(figure), figure.rows), {
      bom: true
    }) as string[][];
    expect(heads).toEqual([...columns.map(({ label }) => label), 'Source ids', 'Source addresses']);
    expect(new Set(heads).size).toBe(heads.length);
    const written = figure.rows.map((row) => [
      ...columns.map(({ value }) => `${value(row, names) ?? ''}`),
      row.sources
    ]);
    expect(lines.map((line) => line.slice(0, -1).map((cell) => cell.replace(/^'/, '')))).toEqual(written);
  });

  test('as picture tells its source, address, version and licence, in plain colours', async () => {
    const figure = await figureOf(slug, variant);
    const { svg, width, height } = composePicture(pictureContent(figure, []), {
      measure: (text, { size }) => text.length * size * 0.55,
      colour: (value) => value.replaceAll(/(?:var|color-mix|light-dark)\([^;]*\)/g, '#123456'),
      fontFaces: ''
    });
    expect(width).toBe(1160);
    expect(height).toBeGreaterThan(300);
    expect(svg).toMatch(/Source: [\d,]+ documents/);
    expect(svg).toContain(`https://scrutineer.example/questions/${slug}/`);
    expect(svg).toContain('Scrutineer, data 2026.1.0. Licence: CC BY 4.0.');
    expect(svg).not.toMatch(/var\(--|<script|href=/);
  });
});
