import views from '$lib/dataset/views.sql?raw';
import query from '$lib/questions/observers-over-time/query.sql?raw';
import type { ObserversRow } from '$lib/questions/observers-over-time/chart';
import type { OpenEngine } from './engine';
import type { TableBytes } from './tables';

const neededViews = ['claims', 'eligible_claims', 'supported_claims', 'best_figures', 'mission_fields'];

/** Loads the tables into the engine and asks it the question that the home page asked at build. */
export async function loadObservers(
  { connection }: OpenEngine,
  tables: readonly TableBytes[]
): Promise<ObserversRow[]> {
  for (const { name, bytes } of tables) {
    await connection.insertArrowFromIPCStream(bytes, { name, create: true });
  }
  for (const name of neededViews) await connection.query(viewNamed(name));
  const result = await connection.query(query);
  return result.toArray().map(toRow);
}

function viewNamed(name: string): string {
  const statement = new RegExp(`^CREATE VIEW ${name} AS[^;]+;`, 'm').exec(views)?.[0];
  if (!statement) throw new Error(`views.sql has no view «${name}»`);
  return statement;
}

/** Integers come from the engine as BigInt, which charts do not take. */
function toRow(result: Record<string, unknown>): ObserversRow {
  const row: Record<string, unknown> = { ...result };
  for (const [column, value] of Object.entries(row)) {
    if (typeof value === 'bigint') row[column] = Number(value);
  }
  return row as ObserversRow;
}
