import { sumBy } from '$lib/charts/group-by';
import { count, number, yearSpan } from '$lib/ui/words';
import type { Panel } from '$lib/charts/panels';
import { byCount, listed } from '../most';
import { missionLabel } from '../mission-columns';
import type { Names } from '../names';
import { placeNames } from './place-names';
import { placeKey, type PlaceRow } from './row';

const missionsOf = (rows: readonly PlaceRow[]) => new Set(rows.map(({ mission }) => mission)).size;

/** How many missions name how many places, and which places most of them; with one mission, its places. */
export function placesHeadline(rows: readonly PlaceRow[], names: Names): string {
  if (!rows.length) return 'No place of a mission in view';
  const called = placeNames(rows, names);
  const counts = sumBy(rows, placeKey);
  const ranked = byCount(counts).map((key) => ({
    name: called.get(key) ?? key,
    missions: counts.get(key) ?? 0
  }));
  const missions = missionsOf(rows);
  const places = count(ranked.length, 'place');
  if (missions === 1) {
    const most = 4;
    const first = ranked.slice(0, most).map(({ name }) => name);
    const said = ranked.length > most ? [...first, `${number(ranked.length - most)} more`] : first;
    return `One mission in view names ${places}: ${listed(said)}`;
  }
  const often = ranked.filter((place) => place.missions > 1).slice(0, 3);
  if (!often.length) return `${count(missions, 'mission')} in view name ${places}, each of them once`;
  const said = often.map(
    (place, i) => `${place.name} (${i ? number(place.missions) : count(place.missions, 'mission')})`
  );
  return `${count(missions, 'mission')} in view name ${places}, most often ${listed(said)}`;
}

/** How many stations missions visited at one place. */
export function stationsHeadline(rows: readonly PlaceRow[], names: Names): string {
  const known = rows.flatMap((row) => (row.stations === null ? [] : [{ row, stations: row.stations }]));
  if (!known.length) return 'No number of stations visited at a place in view';
  const called = placeNames(rows, names);
  const sorted = [...known].sort((a, b) => a.stations - b.stations);
  const [least, most] = [sorted[0], sorted.at(-1)];
  const at = (found: (typeof known)[number] | undefined) =>
    found ? (called.get(placeKey(found.row)) ?? found.row.place) : '';
  if (known.length === 1)
    return `One place in view with a number of stations visited: ${number(least?.stations ?? 0)} in ${at(least)}`;
  return `At places where the number is known, missions visited from ${number(least?.stations ?? 0)} (${at(least)}) to ${number(most?.stations ?? 0)} stations (${at(most)})`;
}

/** What one dot stands for. */
export function placeSaid(row: PlaceRow, rows: readonly PlaceRow[], names: Names): string {
  const name = placeNames(rows, names).get(placeKey(row)) ?? row.place;
  const written = row.name.startsWith(name.split(' (')[0]?.split(', ')[0] ?? name)
    ? ''
    : `, named ${row.name}`;
  const stations =
    row.stations === null
      ? 'number of stations not given'
      : `${count(row.stations, 'polling station')} visited there`;
  return `${missionLabel(row, names)}: ${name}${written}, ${stations}`;
}

/** What the strips show, for somebody who does not see them. */
export function placesAlt(rows: readonly PlaceRow[], shown: readonly Panel[], axis: string): string {
  const known = rows.flatMap(({ stations }) => stations ?? []);
  const years = yearSpan(rows.map(({ date }) => date));
  return [
    `Strips of dots by ${axis}, one for each of ${count(shown.length, 'place')}, a dot for each mission that names it:`,
    `${shown.map((panel) => `${panel.label} ${panel.count}`).join('; ')}.`,
    `n = ${number(rows.length)}${years ? `, ${years}` : ''}, of ${count(missionsOf(rows), 'mission')}.`,
    known.length
      ? `Stations visited are known for ${number(known.length)}, from ${number(Math.min(...known))} to ${number(Math.max(...known))}.`
      : 'The stations visited are not known of any.'
  ].join(' ');
}
