import { datasetEngine } from '$lib/dataset/engine.server';
import { categories } from '$lib/dataset/descriptor';
import { rowsWhere } from '$lib/dataset/lookup.server';
import { toCells } from '$lib/questions/check-rows';
import { toClaim, type Claim } from './election-numbers.server';

/** A measure of which sources differ. */
export interface Disagreement {
  /** The mission that is counted, by id; null for the election itself. */
  mission: string | null;
  measure: string;
  label: string;
  low: number;
  high: number;
  claims: Claim[];
}

const columns = { subject: 'text', measure: 'text', low: 'number', high: 'number' } as const;

let all: Promise<Record<string, unknown>[]> | undefined;

/** Where the sources on an election and its missions differ, from the view `disagreements`; every claim is named. */
export async function disagreementsOf(
  election: string,
  missions: readonly { id: string }[]
): Promise<Disagreement[]> {
  all ??= load();
  const subjects = [election, ...missions.map(({ id }) => id)];
  const rows = await all;
  return subjects.flatMap((subject) =>
    rows
      .filter((row) => row.subject === subject)
      .map((row) => {
        const measure = String(row.measure);
        const mission = subject === election ? null : subject;
        return {
          mission,
          measure,
          label: categories('figures', 'measure').find(({ value }) => value === measure)?.label ?? measure,
          low: Number(row.low),
          high: Number(row.high),
          claims: rowsWhere('figures', 'election', election)
            .filter((figure) => figure.mission === mission && figure.measure === measure)
            .sort((a, b) => a.value - b.value)
            .map(toClaim)
        };
      })
  );
}

async function load(): Promise<Record<string, unknown>[]> {
  const engine = await datasetEngine();
  return toCells(
    await engine.query('SELECT subject, measure, low, high FROM disagreements ORDER BY subject, measure'),
    columns
  );
}
