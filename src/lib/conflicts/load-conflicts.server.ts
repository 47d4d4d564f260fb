import { groupBy } from '$lib/charts/group-by';
import { datasetEngine } from '$lib/dataset/engine.server';
import { rowNamed } from '$lib/dataset/lookup.server';
import type { FigureMeasure, FigurePrecision, FigureStatus } from '$lib/dataset/rows';
import { nameOn } from '$lib/dataset/name-on.server';
import { toCells } from '$lib/questions/check-rows';
import type { RowOf } from '$lib/questions/question';
import { labelOf, nameOfElection } from '$lib/sources/labels.server';
import { conflictOrders, conflictsPerPage, type Conflict } from './conflict';
import { optionsOf } from './options';
import sql from './conflicts.sql?raw';

const columns = {
  election: 'text',
  mission: 'text?',
  subject: 'text',
  measure: 'text',
  low: 'number',
  high: 'number',
  ratio: 'number?',
  origins: 'number',
  chosen: 'text',
  id: 'text',
  value: 'number',
  status: 'text',
  precision: 'text',
  source: 'text',
  note: 'text?',
  counts: 'number'
} as const;

type Line = RowOf<typeof columns>;

let conflicts: Promise<readonly Conflict[]> | undefined;

/** All measures on which sources disagree, the largest ratio first. */
export function allConflicts(): Promise<readonly Conflict[]> {
  conflicts ??= load();
  return conflicts;
}

/** A page of them, from 1; undefined where there is no such page. */
export async function loadConflictList(page: number) {
  const all = await allConflicts();
  const rows = all.slice((page - 1) * conflictsPerPage, page * conflictsPerPage);
  if (!rows.length && page > 1) return undefined;
  return {
    rows,
    page,
    pages: Math.ceil(all.length / conflictsPerPage),
    total: all.length,
    options: optionsOf(all)
  };
}

async function load(): Promise<readonly Conflict[]> {
  const engine = await datasetEngine();
  const lines = toCells(await engine.query(sql), columns) as Line[];
  return [...groupBy(lines, ({ subject, measure }) => `${subject} ${measure}`).values()]
    .flatMap(toConflict)
    .sort(conflictOrders.ratio);
}

function toConflict(lines: readonly Line[]): Conflict[] {
  const [first] = lines;
  if (!first) return [];
  const { election, mission, measure, low, high, ratio, origins, chosen } = first;
  const { country, date } = rowNamed('elections', election);
  return [
    {
      id: chosen,
      election,
      mission,
      name: mission ? nameOn(rowNamed('missions', mission).organization, date).short : '',
      country,
      countryName: rowNamed('countries', country).name,
      date,
      electionName: nameOfElection(election),
      measure: measure as FigureMeasure,
      measureLabel: labelOf('figures', 'measure', measure),
      low,
      high,
      ratio: ratio === null ? null : Math.round(ratio * 1000) / 1000,
      origins,
      claims: lines.map(({ id, value, status, precision, source, note, counts }) => ({
        id,
        value,
        status: status as FigureStatus,
        precision: precision as FigurePrecision,
        source,
        publisher: rowNamed('sources', source).publisher,
        ...(note && { note }),
        counts: counts === 1
      }))
    }
  ];
}
