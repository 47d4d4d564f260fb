import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { datasetEngine } from '$lib/dataset/engine.server';
import type { Session } from '$lib/engine/engine';
import { guessSettings } from '$lib/workbench/chart/guess';
import { withMark } from '$lib/workbench/chart/with-mark';
import { drawingOf, picture } from './drawn';

let session: Session;
beforeAll(async () => {
  session = (await datasetEngine()).session();
});
afterAll(() => session.close());

describe('the chart that is guessed', () => {
  it.each([
    [
      'one number a category: bars',
      'SELECT organization, count(*) AS missions FROM missions GROUP BY ALL',
      { mark: 'bar', x: 'organization', y: 'missions', colour: null }
    ],
    [
      'one number for two categories: bars in parts',
      `SELECT m.organization, c.stance, count(*) AS n FROM conclusions c JOIN missions m ON m.id = c.mission
       WHERE m.organization IN ('osce-odihr', 'cis', 'sco') GROUP BY ALL`,
      { mark: 'bar', x: 'organization', y: 'n', colour: 'stance' }
    ],
    [
      'many numbers a category: strips',
      'SELECT m.organization, f.value FROM figures f JOIN missions m ON m.id = f.mission',
      { mark: 'tick', x: 'value', y: 'organization' }
    ],
    [
      'a number a year: a line',
      'SELECT year(date) AS year, count(*) AS elections FROM elections GROUP BY ALL ORDER BY 1',
      { mark: 'line', x: 'year', y: 'elections', colour: null }
    ],
    [
      'a number a year and organization: a line for each',
      `SELECT year(e.date) AS year, m.organization, count(*) AS n FROM missions m JOIN elections e ON e.id = m.election
       WHERE m.organization IN ('osce-odihr', 'cis') GROUP BY ALL`,
      { mark: 'line', x: 'year', y: 'n', colour: 'organization' }
    ],
    [
      'several numbers a day: dots',
      `SELECT e.date, f.value FROM figures f JOIN missions m ON m.id = f.mission JOIN elections e ON e.id = m.election`,
      { mark: 'dot', x: 'date', y: 'value' }
    ],
    [
      'two numbers: dots',
      'SELECT count(*) AS n, count(DISTINCT organization) AS organizations FROM missions GROUP BY election',
      { mark: 'dot', x: 'n', y: 'organizations' }
    ],
    [
      'a number and a day for each name: bars',
      `SELECT organization, count(*) AS missions, min(e.date) AS first FROM missions m JOIN elections e ON e.id = m.election
       WHERE e.country = 'AZE' GROUP BY ALL`,
      { mark: 'bar', x: 'organization', y: 'missions' }
    ],
    ['a number alone: a histogram', 'SELECT value FROM figures', { mark: 'histogram', x: 'value' }],
    ['days alone: a histogram', 'SELECT id, date FROM elections', { mark: 'histogram', x: 'date' }],
    [
      'two categories: counts in cells',
      'SELECT theme, polarity FROM findings',
      { mark: 'cell', x: 'polarity', y: 'theme', aggregate: 'count', colour: null }
    ],
    ['a category: counts', 'SELECT type FROM elections', { mark: 'bar', x: 'type', y: null }],
    ['a table as it is', 'FROM missions', { mark: 'cell' }]
  ])('of %s', async (_, sql, expected) => {
    const result = await session.run(sql);
    expect(guessSettings(result)).toMatchObject(expected);
    const drawing = await drawingOf(result);
    const svg = picture(drawing).outerHTML;
    expect(drawing.points.length).toBeGreaterThan(0);
    expect(svg).not.toMatch(/NaN|Infinity|undefined|\[object/);
  });

  it.each(['SELECT 1 AS a WHERE false', 'SELECT NULL AS a, NULL AS b'])('is none of «%s»', async (sql) => {
    expect(guessSettings(await session.run(sql))).toBeNull();
  });
});

const examples = import.meta.glob<string>('/src/lib/workbench/examples/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true
});

test.each(Object.keys(examples))('the last result of %s can be drawn', async (file) => {
  const statements = await session.statements(examples[file] ?? '');
  let result;
  for (const { sql } of statements) result = await session.run(sql);
  if (!result) throw new Error(`no statement in ${file}`);
  const drawing = await drawingOf(result);
  expect(drawing.points.length).toBeGreaterThan(0);
  expect(picture(drawing).outerHTML).not.toMatch(/NaN|Infinity|undefined/);
});

test('another mark takes the columns in the roles that they can play', async () => {
  const result = await session.run(
    `SELECT e.date, m.organization, e.country, f.value FROM figures f JOIN missions m ON m.id = f.mission
     JOIN elections e ON e.id = m.election`
  );
  const guessed = guessSettings(result);
  if (!guessed) throw new Error('nothing was guessed');
  const roles = (mark: Parameters<typeof withMark>[2]) => {
    const { x, y, colour } = withMark(result, guessed, mark);
    return [x, y, colour];
  };
  expect(roles('bar')).toEqual(['organization', 'value', null]);
  expect(roles('line')).toEqual(['date', 'value', null]);
  expect(roles('tick')).toEqual(['value', 'organization', null]);
  expect(roles('histogram')).toEqual(['value', null, null]);
  expect(roles('cell')).toEqual(['country', 'organization', 'value']);
});
