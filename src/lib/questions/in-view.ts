import type { QuestionRow } from './question';
import { count, yearSpan } from '$lib/ui/words';

/** What a subtitle says of the rows in view: how many missions, elections and countries, and when. */
export function inView(rows: readonly QuestionRow[]): string {
  const missions = new Set(rows.map((row) => row.mission));
  const elections = new Set([...missions].map((mission) => mission.slice(0, mission.indexOf('/'))));
  const countries = new Set(rows.map((row) => row.country));
  return [
    count(missions.size, 'mission'),
    `${count(elections.size, 'election')} in ${count(countries.size, 'country')}`,
    yearSpan(rows.map((row) => row.date))
  ].join(', ');
}
