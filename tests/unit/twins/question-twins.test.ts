import { parse } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';
import { setServerDocument } from '$lib/charts/document';
import { descriptor } from '$lib/dataset/descriptor';
import { rowById } from '$lib/dataset/lookup.server';
import { rowsCsv } from '$lib/export/csv';
import { rowsJson } from '$lib/export/json';
import { figureFiles } from '$lib/figure/actions/figure-files';
import { wholeHeadline } from '$lib/gallery/load-gallery.server';
import { defaultView } from '$lib/link/view';
import { folders } from '$lib/questions/folders.server';
import { loadWhole } from '$lib/questions/load-scoped.server';
import { loadNames } from '$lib/questions/load-names.server';
import { questionAbout, questionRows } from '$lib/questions/load.server';
import { unpack } from '$lib/questions/pack';
import type { Cell } from '$lib/questions/question';
import { questionTwin } from '$lib/twins/question-twin.server';

type Line = Record<string, Cell>;

interface TwinJson {
  headline: string;
  columns: { name: string; description: string }[];
  rows: (Record<string, Cell> & { source: string[] })[];
  sources: Record<string, { title: string; url: string | null }>;
}

beforeAll(() => setServerDocument(parseHTML('<!doctype html><html><body></body></html>').document));

/** The rows of a question as a file should have them, worked out from its own. */
async function expectedRows(slug: string): Promise<Line[]> {
  const names = Object.keys(folders.get(slug)?.question.columns ?? {});
  return (await questionRows(slug)).map((row) => ({
    ...Object.fromEntries(
      names.filter((name) => name !== 'sources').map((name) => [name, (row as object as Line)[name] ?? null])
    ),
    source: [...new Set(row.sources.split(' '))].join(' '),
    version: descriptor.version
  }));
}

describe.each([...folders.keys()])('%s', (slug) => {
  test('as CSV gives back every row of the question, with its documents and the version', async () => {
    const text = rowsCsv(await questionTwin(slug));
    const expected = await expectedRows(slug);
    expect(text).not.toMatch(/^\uFEFF/);
    expect(text.slice(0, text.indexOf('\r\n'))).toBe(Object.keys(expected[0] ?? {}).join(','));
    const read: Record<string, string>[] = parse(text, { columns: true });
    expect(read).toEqual(
      expected.map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, `${cell ?? ''}`]))
      )
    );
  });

  test('as JSON gives back every row, each with documents that are in the table of sources', async () => {
    const json = JSON.parse(rowsJson(await questionTwin(slug))) as TwinJson;
    const read = json.rows.map(({ source, ...row }) => ({ ...row, source: source.join(' ') }));
    expect(read).toEqual(await expectedRows(slug));
    const cited = new Set(json.rows.flatMap(({ source }) => source));
    expect(json.rows.filter(({ source }) => !source.length)).toEqual([]);
    expect(Object.keys(json.sources).sort()).toEqual([...cited].sort());
    const told = Object.entries(json.sources).map(([id, { title, url }]) => ({ id, title, url }));
    expect(told).toEqual(
      told.map(({ id }) => ({ id, title: rowById('sources', id)?.title, url: rowById('sources', id)?.url }))
    );
  });

  test('says what it shows, and what each column holds', async () => {
    const json = JSON.parse(rowsJson(await questionTwin(slug))) as TwinJson & Record<string, string>;
    expect(json).toMatchObject({
      question: slug,
      title: questionAbout(slug).title,
      headline: await wholeHeadline(slug),
      version: descriptor.version,
      address: `/questions/${slug}/`
    });
    expect(json.note).not.toMatch(/<|&\w+;/);
    expect(json.columns.map(({ name }) => name)).toEqual(Object.keys(json.rows[0] ?? {}));
    for (const { name, description } of json.columns) expect(description, name).toMatch(/\w{3}/);
  });

  test('is what the page offers as a file of all rows', async () => {
    const { question } = folders.get(slug) ?? {};
    if (!question) throw new Error(`no question “${slug}”`);
    const { packed, version } = await loadWhole(slug);
    const allRows = unpack(packed, question.columns) as object[] as Awaited<ReturnType<typeof questionRows>>;
    const names = loadNames();
    const variant = question.variants[0].id;
    const files = figureFiles({
      slug,
      ...questionAbout(slug),
      ...question.caption(allRows, { names, variant }),
      version,
      address: `https://scrutineer.example/questions/${slug}/`,
      embedAddress: `https://scrutineer.example/embed/${slug}/`,
      allRowsAddress: `https://scrutineer.example/questions/${slug}/`,
      question,
      rows: [],
      allRows,
      ownView: defaultView,
      names,
      view: { names, variant, scale: 'log', limit: 12 },
      sourceCount: 1,
      readerMade: false
    });
    expect(await files.find(({ id }) => id === 'csv-all')?.make()).toBe(rowsCsv(await questionTwin(slug)));
  });
});
