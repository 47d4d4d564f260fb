import type { QuestionRow } from './question';
import { count, yearSpan } from '$lib/ui/words';

/**
 * What a subtitle says of the rows in view: how many missions, elections and countries, and when. Rows about elections
 * themselves are no missions; where all are such, missions go unmentioned.
 */
export function inView(rows: readonly QuestionRow[]): string {
  const missions = new Set(rows.filter((row) => row.organization).map((row) => row.mission));
  const elections = new Set(rows.map(({ mission }) => mission.slice(0, mission.indexOf('/'))));
  const countries = new Set(rows.map((row) => row.country));
  return [
    ...(missions.size || !rows.length ? [count(missions.size, 'mission')] : []),
    `${count(elections.size, 'election')} in ${count(countries.size, 'country')}`,
    yearSpan(rows.map((row) => row.date))
  ]
    .filter(Boolean)
    .join(', ');
}
