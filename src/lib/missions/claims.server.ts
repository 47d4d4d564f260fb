/** All claims of numbers about a mission, by measure. */
import { datasetEngine } from '$lib/dataset/engine.server';
import { categories } from '$lib/dataset/descriptor';
import { rowNamed, rowsWhere } from '$lib/dataset/lookup.server';
import type { FigureRow } from '$lib/dataset/rows';
import { toCells } from '$lib/questions/check-rows';
import type { RowOf } from '$lib/questions/question';
import type { BestFigure } from '$lib/records/best-figure';
import { bestFigures } from '$lib/records/best-figures.server';
import sql from './claims.sql?raw';
import type { Claim, MeasureClaims } from './claims';
import { howChosen, type WeighedClaim } from './how-chosen';

const columns = {
  id: 'text',
  mission: 'text',
  origin: 'text',
  known_on: 'text?',
  own: 'number',
  settled: 'number',
  eligible: 'number',
  support: 'number'
} as const;

type Weight = RowOf<typeof columns>;

let weights: Promise<ReadonlyMap<string, Weight>> | undefined;

/** The claims of a mission by measure, in the codebook's order; empty where no number is known. */
export async function claimsOf(mission: string): Promise<MeasureClaims[]> {
  weights ??= loadWeights();
  const byId = await weights;
  const best = await bestFigures(mission);
  const rows = rowsWhere('figures', 'mission', mission);
  return categories('figures', 'measure').flatMap(({ value: measure, label, unit }) => {
    const claims = rows.filter((row) => row.measure === measure);
    const [first] = claims;
    const chosen = first && best[first.measure];
    return first && chosen
      ? [{ measure: first.measure, label, unit: unit ?? '', ...sort(claims, chosen, byId) }]
      : [];
  });
}

function sort(claims: readonly FigureRow[], best: BestFigure, weightOf: ReadonlyMap<string, Weight>) {
  const chosenFirst = [...claims].sort((a, b) => Number(b.id === best.id) - Number(a.id === best.id));
  const eligible = chosenFirst.flatMap((row) => weigh(row, weightOf.get(row.id)));
  const [chosen] = eligible;
  const isSettled = (row: FigureRow) => weightOf.get(row.id)?.settled === 1;
  return {
    best,
    how: chosen ? howChosen(chosen, eligible) : '',
    settled: chosenFirst.filter(isSettled).map(toClaim),
    announced: chosenFirst.filter((row) => !isSettled(row)).map(toClaim),
    carried: carriers(chosenFirst)
  } satisfies Partial<MeasureClaims>;
}

function weigh(row: FigureRow, weight: Weight | undefined): WeighedClaim[] {
  if (!weight?.eligible) return [];
  const { origin, support, own, known_on } = weight;
  return [{ value: row.value, precision: row.precision, origin, support, own: own === 1, knownOn: known_on }];
}

/** Claims of one value and status that one origin first published, standing in several documents. */
function carriers(claims: readonly FigureRow[]): MeasureClaims['carried'] {
  const found = new Map<string, { origin: string; value: number; sources: Set<string> }>();
  for (const { value, status, source } of claims) {
    const { origin } = rowNamed('sources', source);
    const key = [origin, value, status].join('|');
    const entry = found.get(key) ?? { origin, value, sources: new Set() };
    found.set(key, { ...entry, sources: entry.sources.add(source) });
  }
  return [...found.values()]
    .filter(({ sources }) => sources.size > 1)
    .map(({ origin, value, sources }) => ({ origin, value, documents: sources.size }));
}

function toClaim({ id, value, status, precision, as_of, said_by, note, source }: FigureRow): Claim {
  const statusLabel = categories('figures', 'status').find((category) => category.value === status)?.label;
  return {
    id,
    value,
    status,
    statusLabel: statusLabel ?? status,
    precision,
    asOf: as_of,
    saidBy: said_by,
    note,
    source
  };
}

async function loadWeights(): Promise<ReadonlyMap<string, Weight>> {
  const engine = await datasetEngine();
  const rows = toCells(await engine.query(sql), columns) as Weight[];
  return new Map(rows.map((row) => [row.id, row]));
}
