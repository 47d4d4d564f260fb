import type { Names } from '$lib/questions/names';
import type { OpenEngine } from './engine';

/** The names that the chart writes, from the same tables. */
export async function readNames({ connection }: OpenEngine): Promise<Names> {
  const organizations = await connection.query(
    'SELECT id, name, coalesce(abbreviation, name) AS short FROM organizations'
  );
  const countries = await connection.query('SELECT id, name, region FROM countries');
  return {
    organizations: byId(organizations.toArray()),
    countries: byId(countries.toArray()),
    regions: {},
    types: {},
    themes: {}
  };
}

function byId<Row extends { id: string }>(rows: Row[]): Record<string, Row> {
  return Object.fromEntries(rows.map((row) => [row.id, row]));
}
