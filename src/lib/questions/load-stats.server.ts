import { datasetEngine } from '$lib/dataset/engine.server';
import { toCells } from './check-rows';
import sql from './stats.sql?raw';

const columns = {
  missions: 'number',
  elections: 'number',
  countries: 'number',
  organizations: 'number',
  figures: 'number',
  sources: 'number',
  checked: 'text'
} as const;

/** What the data hold: counts, and the day on which gaps were last searched. */
export async function loadStats(): Promise<{ label: string; value: string | number }[]> {
  const engine = await datasetEngine();
  const [row] = toCells(await engine.query(sql), columns);
  return Object.keys(columns).map((label) => ({
    label: label === 'checked' ? 'last checked' : label,
    value: row?.[label] ?? ''
  }));
}
