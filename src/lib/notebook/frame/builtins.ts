/** What a cell can name without defining it: Observable's standard library, as far as it needs no other server. */
import * as Inputs from '@observablehq/inputs';
import * as Plot from '@observablehq/plot';
import * as htl from 'htl';
import * as Generators from '$kit/runtime/stdlib/generators/index.js';
import { Mutable } from '$kit/runtime/stdlib/mutable.js';
import { d3OfCells } from './d3/of-cells';
import { duckdbClientOf } from './duckdb-client';
import { fileAttachmentOf } from './file-attachment';
import { describedPlot } from './described-plot';
import { labelledRange } from './labelled-range';
import { md } from './markdown';
import type { Host } from './messages';
import { plainTable } from './plain-table';

/** What Observable fetches from other servers. */
const notHere =
  '_ Arrow dot duckdb echarts L mapboxgl mermaid React ReactDOM tex topojson vl Interpreter DatabaseClient';

/** @param main what cells are drawn in: `width` is its width */
export function builtinsOf(host: Host, main: HTMLElement): Record<string, () => unknown> {
  return {
    Plot: () => ({ ...Plot, plot: describedPlot }),
    Inputs: () => ({ ...Inputs, table: plainTable, range: labelledRange }),
    htl: () => htl,
    html: () => htl.html,
    svg: () => htl.svg,
    md: () => md,
    Mutable: () => Mutable,
    Generators: () => Generators,
    FileAttachment: () => fileAttachmentOf(host),
    DuckDBClient: () => duckdbClientOf(host),
    ...d3OfCells((computing) => part(host, 'd3', { computing })),
    aq: () => part(host, 'arquero'),
    width: () => known(Generators.width(main)),
    dark: () => Generators.dark(),
    now: () => Generators.now(),
    ...Object.fromEntries(notHere.split(' ').map((name) => [name, () => refuse(name)]))
  };
}

/** A frame that has no place on its page yet has no width, for which nothing can be drawn. */
async function* known(widths: AsyncIterable<number>) {
  for await (const width of widths) if (width > 0) yield width;
}

/**
 * A library that not all notebooks need: the page hands it in, as the frame fetches nothing.
 * @param given what it takes from the frame, by name
 */
async function part(host: Host, name: string, given: Record<string, unknown> = {}): Promise<unknown> {
  const source = String(await host.ask({ what: 'part', name }));
  return new Function(...Object.keys(given), `${source}\nreturn ${name};`)(...Object.values(given));
}

function refuse(name: string): never {
  throw new Error(`There is no “${name}” here: notebooks of this site take nothing from other servers.`);
}
