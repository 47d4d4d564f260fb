/** The chosen value of every mission and election, from the view `best_figures`. */
import { datasetEngine } from '$lib/dataset/engine.server';
import type { FigureMeasure, FigurePrecision, FigureStatus } from '$lib/dataset/rows';
import type { RowOf } from '$lib/questions/question';
import { toCells } from '$lib/questions/check-rows';
import type { BestFigure } from './best-figure';

const columns = {
  id: 'text',
  subject: 'text',
  measure: 'text',
  value: 'number',
  low: 'number',
  high: 'number',
  status: 'text',
  precision: 'text',
  as_of: 'text?',
  claims: 'number',
  origins: 'number',
  sources: 'text'
} as const;

type Figures = Partial<Record<FigureMeasure, BestFigure>>;

let bySubject: Promise<ReadonlyMap<string, Figures>> | undefined;
const none: Figures = {};

/** The best figures of a mission or an election (by its id), by measure; empty where none is known. */
export async function bestFigures(subject: string): Promise<Figures> {
  bySubject ??= load();
  return (await bySubject).get(subject) ?? none;
}

async function load(): Promise<ReadonlyMap<string, Figures>> {
  const engine = await datasetEngine();
  const rows = toCells(await engine.query('SELECT * FROM best_figures ORDER BY subject, measure'), columns);
  const figures = new Map<string, Figures>();
  for (const row of rows as RowOf<typeof columns>[]) {
    const ofSubject = figures.get(row.subject) ?? {};
    figures.set(row.subject, ofSubject);
    ofSubject[row.measure as FigureMeasure] = {
      id: row.id,
      measure: row.measure as FigureMeasure,
      value: row.value,
      low: row.low,
      high: row.high,
      status: row.status as FigureStatus,
      precision: row.precision as FigurePrecision,
      asOf: row.as_of,
      claims: row.claims,
      origins: row.origins,
      sources: row.sources.split(' ')
    };
  }
  return figures;
}
