/** The programs that a notebook's page hands into its frame: what they hold, and what they weigh. */
import { gzipSync } from 'node:zlib';
import * as d3 from 'd3';
import { expect, it } from 'vitest';
import { shippedNotebooks } from '$lib/notebook/catalogue.server';
import { compileCell } from '$lib/notebook/compile';
import { inputsWithD3, restOfD3 } from '$lib/notebook/frame/d3/of-cells';
import { framePart, type FramePart } from '$lib/notebook/frame-bundle.server';
import { renderNotebook } from '$lib/notebook/render.server';

/** Bytes, as servers send it. */
const weight = async (part: FramePart) => gzipSync(await framePart(part), { level: 9 }).length;

// With the 70 kB that its page may have (`tests/site/page-kinds.test.ts`), a notebook that runs has less than 250 kB of scripts
// where it uses the first part only.
it.each([
  ['notebook', 180],
  ['d3', 52],
  ['arquero', 80]
] as const)('the part “%s” has less than %i kB', async (part, limit) => {
  expect(await weight(part)).toBeLessThan(limit * 1000);
});

/** The shipped notebooks of which a cell waits for what has this name. */
const waitingFor = (name: string) =>
  shippedNotebooks.flatMap(({ slug, cells }) => {
    const waits = cells.flatMap(({ definition }) =>
      definition ? inputsWithD3(definition.inputs, definition.body) : []
    );
    return waits.includes(name) ? [slug] : [];
  });

it('ships no notebook with Arquero or the rest of d3: all weigh what the limits above say', () => {
  expect(waitingFor('d3').length).toBeGreaterThan(1);
  expect(waitingFor('aq')).toEqual([]);
  expect(waitingFor(restOfD3)).toEqual([]);
});

/** What a notebook of these JavaScript cells comes to. */
async function drawn(...programs: string[]): Promise<string> {
  const cells = programs.map((value, i) => compileCell({ id: i + 1, mode: 'js', value } as never));
  const { html } = await renderNotebook('example', cells);
  return html.replaceAll(/<details>.*?<\/details>/gs, '').replaceAll(/<[^>]+>|[\s"]/g, '');
}

it('has all of d3 for cells, which wait for the part of it that few need', async () => {
  const names = (await drawn('display(Object.keys(d3).join("/"))')).split('/');
  expect(Object.keys(d3).filter((name) => !names.includes(name))).toEqual([]);
  expect(names).toHaveLength(Object.keys(d3).length);
});

it('has Arquero for cells that name it', async () => {
  expect(
    await drawn('display(aq.table({ visits: [3, 4] }).rollup({ sum: aq.op.sum("visits") }).get("sum"))')
  ).toBe('7');
});

it('has one d3: what comes with the rest of it works with what was there', async () => {
  const shown = await drawn(
    'const scale = d3.scaleLinear([0, 10], [0, 100]);',
    'const line = d3.line((d) => scale(d), () => 0);',
    'display(line([1, 2]))',
    'display(d3.select(document.createElement("i")).transition().duration())'
  );
  expect(shown).toBe('M10,0L20,0250');
});

it.each([
  ['(d3,rows) => { return d3.max(rows) + d3?.format(",")(1); }', false],
  ['(d3) => {\nreturn d3\n  .scaleLinear();}', false],
  ['(d3) => d3.forceSimulation()', true],
  ['(d3) => { const { max } = d3; }', true],
  ['(d3) => d3["max"]', true],
  ['(d3) => d3.toString()', true]
])('%s waits for the rest of d3: %s', (program, waits) => {
  expect(inputsWithD3(['d3', 'rows'], program).includes(restOfD3)).toBe(waits);
});

it('waits for nothing where a cell does not name d3', () => {
  expect(inputsWithD3(['rows'], '(rows) => "d3"')).toEqual(['rows']);
});
