import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';
import { setServerDocument } from '$lib/charts/document';
import { draw } from '$lib/charts/draw';
import { builtLayouts } from '$lib/charts/layout';
import { datasetEngine } from '$lib/dataset/engine.server';
import { folders } from '$lib/questions/folders.server';
import { loadNames } from '$lib/questions/load-names.server';
import { questionRows } from '$lib/questions/load.server';
import { firstPanels } from '$lib/questions/question';
import { inScope } from '$lib/questions/scope';

const names = loadNames();
const view = { names, scale: 'log', limit: firstPanels } as const;

beforeAll(() => setServerDocument(parseHTML('<!doctype html><html><body></body></html>').document));

const cases = [...folders.values()].flatMap(({ slug, question }) =>
  question.variants.flatMap((variant) =>
    builtLayouts.map((layout) => ({ slug, question, variant: variant.id, layout }))
  )
);

/** One element a line; Plot numbers clips through all that it has drawn, in whichever file of tests. */
const asLines = (svg: string) =>
  svg.replaceAll(/plot-clip-\d+/g, 'plot-clip').replaceAll('><', '>\n<') + '\n';

describe.each(cases)('$slug, $variant, $layout.kind', ({ slug, question, variant, layout }) => {
  test('looks as the picture on file, for the missions to Azerbaijan', async () => {
    const rows = question.rows(inScope(await questionRows(slug), { kind: 'country', id: 'AZE' }), variant);
    const svg = draw(question.chart(rows, { ...view, variant, layout }).options).outerHTML;
    await expect(asLines(svg)).toMatchFileSnapshot(`pictures/${slug}.${variant}.${layout.kind}.svg`);
  });

  test('gives every drawn mark back its rows and its words, and every row a mark', async () => {
    const rows = question.rows(await questionRows(slug), variant);
    const svg = draw(question.chart(rows, { ...view, limit: Infinity, variant, layout }).options);
    const keys = new Set(
      [...svg.querySelectorAll('[data-key]')].map((mark) => mark.getAttribute('data-key') ?? '')
    );
    const drawnRows = rows.filter((row) => !('polarity' in row && row.polarity === 'neutral'));
    const wanted = drawnRows
      .filter((_, i) => i % 7 === 0)
      .map((row) => question.markKey(row, rows, { names, variant }));
    expect(wanted.filter((key) => !keys.has(key))).toEqual([]);
    for (const key of [...keys].filter((_, i) => i % 11 === 0)) {
      const mark = question.mark(rows, key, { names, variant });
      expect(mark.label).not.toBe('');
      expect(mark.rows.length === 0).toBe(mark.label.includes('none in what we read'));
    }
  });

  test('holds no undefined, NaN or null, in picture, caption, alternative text and table', async () => {
    const rows = question.rows(await questionRows(slug), variant);
    const chart = question.chart(rows, { ...view, variant, layout });
    const caption = question.caption(rows, { names, variant });
    const cells = question
      .table(variant)
      .flatMap((column) =>
        rows.map((row) => column.format?.(row, names) ?? `${column.value(row, names) ?? ''}`)
      );
    const said = [
      draw(chart.options).outerHTML,
      chart.alt,
      caption.headline,
      caption.subtitle,
      ...new Set(cells)
    ].join('\n');
    expect(said).not.toMatch(/undefined|NaN|\bnull\b|Infinity/);
  });
});

test('the headline on observers counts the contests that the tables hold', async () => {
  const [expected] = (
    await (
      await datasetEngine()
    ).query(`
      WITH sizes AS (
        SELECT m.organization, e.contest, max(b.value) AS observers, any_value(m.part_of) AS joint
        FROM best_figures b JOIN missions m ON m.id = b.mission JOIN elections e ON e.id = m.election
        WHERE b.measure = 'observers-total' AND b.status NOT IN ('planned', 'interim')
        GROUP BY ALL
      )
      SELECT count(*) AS shared, count(*) FILTER (a.observers > b.observers) AS larger
      FROM sizes a JOIN sizes b USING (contest)
      WHERE a.organization = 'osce-odihr' AND b.organization = 'osce-pa'`)
  ).rows;
  const question = folders.get('observers-over-time')?.question;
  const { headline } = question?.caption(await questionRows('observers-over-time'), {
    names,
    variant: 'all'
  }) ?? { headline: '' };
  expect(headline).toBe(
    `At ${expected?.larger} of ${expected?.shared} contests for which both sizes are known, ODIHR came with more observers than OSCE PA`
  );
});

test('few rows make a plain headline, no row says so', async () => {
  const question = folders.get('stations-over-time')?.question;
  const rows = await questionRows('stations-over-time');
  const headline = (id: string) =>
    question?.caption(inScope(rows, { kind: 'mission', id }), { names, variant: 'visited' }).headline;
  expect(headline('AZE-2024-02-07-presidential/ots')).toBe(
    'One mission in view, with 22 polling stations visited'
  );
  expect(headline('AZE-2024-02-07-presidential/nobody')).toBe(
    'No number of polling stations visited in view'
  );
});

test('numbers that a log scale cannot place, made by a reader, are left out of the picture and break nothing', async () => {
  const question = folders.get('observers-over-time')?.question;
  const rows = (await questionRows('observers-over-time')).map((row) => ({
    ...row,
    observers: 0,
    low: 0,
    high: 0
  }));
  for (const scale of ['log', 'linear'] as const) {
    const chart = question?.chart(rows, { ...view, scale, variant: 'all', layout: builtLayouts[1] });
    expect(chart && draw(chart.options).outerHTML).not.toMatch(/NaN|Infinity/);
  }
});

test('counts of findings that are no counts, made by a reader, break nothing', async () => {
  const question = folders.get('findings-over-time')?.question;
  const rows = (await questionRows('findings-over-time')).map((row) => ({ ...row, findings: -1.5 }));
  const chart = question?.chart(rows, { ...view, variant: 'years', layout: builtLayouts[1] });
  expect(chart && draw(chart.options).outerHTML).not.toMatch(/NaN|Infinity/);
});
