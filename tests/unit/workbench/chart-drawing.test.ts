import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { datasetEngine } from '$lib/dataset/engine.server';
import type { Session } from '$lib/engine/engine';
import { binsFor } from '$lib/workbench/chart/bins';
import { looksOf } from '$lib/workbench/chart/colours';
import { chartKey } from '$lib/workbench/chart/plot-options';
import { marks } from '$lib/workbench/chart/settings';
import { altOf, pointWords, subtitleOf, titleOf } from '$lib/workbench/chart/words';
import { drawingOf, picture, textsIn } from './drawn';

let session: Session;
beforeAll(async () => {
  session = (await datasetEngine()).session();
});
afterAll(() => session.close());

const drawn = async (sql: string, text: string | null = null) => drawingOf(await session.run(sql), text);

describe('a drawing', () => {
  it('counts what has nothing to draw, by column', async () => {
    const drawing = await drawn(
      `SELECT * FROM (VALUES ('a', 1.5), ('b', NULL), (NULL, 2), (NULL, NULL), ('c', 'nan'::DOUBLE), ('d', 'inf'::DOUBLE)) t(name, n)`,
      'mark=bar;x=name;y=n'
    );
    expect(drawing.leftOut).toEqual(['3 rows without n', '2 rows without name']);
    expect(drawing.points).toHaveLength(1);
  });

  it('aggregates rows that fall together, as SQL does', async () => {
    for (const how of ['sum', 'mean', 'median', 'min', 'max']) {
      const sql = `SELECT m.organization, f.value FROM figures f JOIN missions m ON m.id = f.mission WHERE f.value IS NOT NULL`;
      const { points } = await drawn(sql, `mark=bar;x=organization;y=value;aggregate=${how};limit=40`);
      const asked = await session.run(`SELECT organization, ${how}(value) AS v FROM (${sql}) GROUP BY ALL`);
      const expected = new Map(
        Array.from({ length: asked.rowCount }, (_, i) => [asked.value(i, 0), Number(asked.value(i, 1))])
      );
      for (const { x, y } of points) expect(y).toBeCloseTo(expected.get(String(x)) ?? NaN, 6);
      expect(points.length).toBe(Math.min(40, expected.size));
    }
  });

  it('sorts bars by length, and names how many are left out', async () => {
    const drawing = await drawn(
      "SELECT 'c' || i AS name, i AS n FROM range(100) r(i)",
      'mark=bar;x=name;y=n;limit=5'
    );
    expect(drawing.categories.x).toEqual(['c99', 'c98', 'c97', 'c96', 'c95']);
    expect(drawing.leftOut).toEqual(['95 more values of name (95 rows)']);
    expect(textsIn(picture(drawing))).toEqual(expect.arrayContaining(['c99', 'c95', 'n →']));
  });

  it('draws twenty thousand marks at most, and says how many more there are', async () => {
    const drawing = await drawn('SELECT i AS a, i * 2 AS b FROM range(50_000) r(i)', 'mark=dot;x=a;y=b');
    expect(drawing.points).toHaveLength(20_000);
    expect(drawing.leftOut).toEqual(['30,000 rows: drawn are the first 20,000']);
  });

  it('keeps the length of a bar whose parts are too many to be told apart', async () => {
    const drawing = await drawn("SELECT 'all' AS name, 1 AS n FROM range(50_000)", 'mark=bar;x=name;y=n');
    expect(drawing.points).toMatchObject([{ x: 'all', y: 50_000, rows: 50_000 }]);
    expect(drawing.leftOut).toEqual([]);
  });

  it('has ten colours at most, the rest in grey, and twelve panels', async () => {
    const many = "SELECT i, 'g' || (i % 30) AS g, i AS n FROM range(300) r(i)";
    const coloured = await drawn(many, 'mark=dot;x=i;y=n;colour=g');
    expect(chartKey(coloured).map(({ label }) => label)).toHaveLength(11);
    expect(chartKey(coloured).at(-1)?.label).toBe('others');
    const panelled = await drawn(many, 'mark=dot;x=i;y=n;facet=g');
    expect(panelled.panels).toHaveLength(12);
    expect(panelled.leftOut).toEqual(['18 more panels of g (180 rows)']);
    expect(textsIn(picture(panelled))).toContain('g0');
  });

  it('leaves out what a logarithmic scale cannot show', async () => {
    const drawing = await drawn('SELECT i, i - 2 AS n FROM range(6) r(i)', 'mark=dot;x=i;y=n;scale=log');
    expect(drawing.leftOut).toEqual(['3 rows at or below zero, which a logarithmic scale cannot show']);
  });

  it('keeps all counts of a histogram', async () => {
    const drawing = await drawn('SELECT value FROM figures WHERE value IS NOT NULL');
    const all = (await session.run('SELECT count(value) FROM figures')).value(0, 0);
    expect(drawing.points.reduce((sum, { y }) => sum + Number(y), 0)).toBe(all);
  });

  it('never holds values of its rows as markup', async () => {
    const html = '<img src=x onerror=alert(1)>';
    const drawing = await drawn(`SELECT '${html}' AS name, 3 AS n`, `mark=bar;x=name;y=n;title=${html}`);
    const svg = picture(drawing);
    expect(svg.querySelector('img')).toBeNull();
    expect(textsIn(svg)).toContain(html);
  });

  it.each(marks)('stands in every width and in panels, by the mark %s', async (mark) => {
    const result = await session.run(
      `SELECT e.date, m.organization, e.country, f.value, c.stance FROM missions m JOIN elections e ON e.id = m.election
       LEFT JOIN figures f ON f.mission = m.id LEFT JOIN conclusions c ON c.mission = m.id`
    );
    const columns = {
      bar: 'x=organization;y=value;aggregate=median',
      column: 'x=date',
      line: 'x=date;y=value;aggregate=mean',
      dot: 'x=date;y=value;scale=log',
      tick: 'x=value;y=country',
      histogram: 'x=date',
      cell: 'x=organization;y=country'
    }[mark];
    for (const extra of ['', ';colour=stance', ';facet=stance', ';colour=organization;facet=stance']) {
      const drawing = await drawingOf(result, `mark=${mark};${columns}${extra}`);
      expect(drawing.settings.mark).toBe(mark);
      for (const width of [320, 700, 1080]) {
        const svg = picture(drawing, { kind: width < 700 ? 'narrow' : 'wide', width });
        expect(svg.outerHTML).not.toMatch(/NaN|Infinity|undefined/);
        expect(Number(svg.getAttribute('height'))).toBeGreaterThan(100);
      }
      expect(altOf(drawing)).not.toMatch(/NaN|Infinity|undefined|null/);
    }
  });
});

describe('words', () => {
  it('say what a chart shows, and each mark', async () => {
    const drawing = await drawn(
      "SELECT 'Kazakhstan' AS country, 12345 AS observers UNION ALL SELECT 'Azerbaijan', 7"
    );
    expect(titleOf(drawing.settings)).toBe('Observers by country');
    expect(subtitleOf(drawing)).toBe('Bars: observers for each country; 2 rows');
    const [first] = drawing.points;
    expect(first && pointWords(drawing, first)).toBe('Kazakhstan: 12,345');
    expect(altOf(drawing)).toBe(
      'Observers by country. Bars: observers for each country; 2 rows. Highest: Kazakhstan: 12,345. Lowest: Azerbaijan: 7.'
    );
  });

  it('name bins, cells and years', async () => {
    const words = async (sql: string, text: string | null = null) => {
      const drawing = await drawn(sql, text);
      const [first] = drawing.points;
      return first && pointWords(drawing, first);
    };
    expect(await words('SELECT * FROM (VALUES (1), (1), (25)) t(n)')).toBe('from 1 to below 2: 2 rows');
    expect(await words("SELECT DATE '1899-12-31' AS day UNION ALL SELECT DATE '2024-02-07'")).toBe(
      'from 1895-01-01 to below 1900-01-01: 1 row'
    );
    expect(await words("SELECT 'a' AS one, 'b' AS other FROM range(3)", 'mark=cell;x=one;y=other')).toBe(
      'b, a: 3'
    );
    expect(await words('SELECT 2024 AS year, 1200 AS n', 'mark=line;x=year;y=n')).toBe('2024: 1,200');
  });
});

describe('colours', () => {
  const of = (...values: string[]) => looksOf(values, false).map(({ colour }) => colour);

  it('are those of the site for what the site knows', () => {
    expect(of('critical', 'endorsing')).toEqual(['var(--finding-positive)', 'var(--finding-negative)']);
    expect(of('negative', 'positive')).toEqual(['var(--finding-positive)', 'var(--finding-negative)']);
    expect(of('osce-odihr', 'cis', 'ots')).toEqual([
      'var(--organization-osce-odihr)',
      'var(--organization-cis)',
      'color-mix(in srgb, var(--organization-other) 100%, var(--paper))'
    ]);
    expect(of('red', 'critical')).toEqual(['var(--series-1)', 'var(--series-2)']);
  });
});

describe('bins', () => {
  it.each([
    [0, 100, 'any'],
    [0.001, 0.0013, 'any'],
    [-5, 5, 'whole'],
    [0, 10, 'whole'],
    [1e15, 1e15 + 10, 'any'],
    [7, 7, 'any'],
    [Date.UTC(2003, 0, 5), Date.UTC(2025, 5, 1), 'time'],
    [Date.UTC(2024, 0, 5), Date.UTC(2024, 5, 1), 'time'],
    [Date.UTC(2024, 0, 5), Date.UTC(2024, 0, 9), 'time'],
    [new Date('0050-03-01').getTime(), new Date('0090-01-01').getTime(), 'time'],
    [5, 5, 'time']
  ] as const)('from %d to %d (%s) are some, join, and hold both ends', (least, most, values) => {
    const bins = binsFor(least, most, values);
    expect(bins.length).toBeGreaterThan(0);
    expect(bins.length).toBeLessThan(80);
    expect(bins[0]?.start).toBeLessThanOrEqual(least);
    expect(bins.at(-1)?.end).toBeGreaterThan(most);
    bins.slice(1).forEach(({ start }, i) => expect(start).toBe(bins[i]?.end));
  });
});
