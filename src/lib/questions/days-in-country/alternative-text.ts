import { median, number, yearSpan } from '$lib/ui/words';
import { offsetWords } from '$lib/ui/day-offset';
import { missionLabel } from '../mission-columns';
import type { Names } from '../names';
import { daysStayed, startOf, type DaysRow } from './row';

/** What either picture says of the missions: how many, the earliest start, the length of stays, what is not known. */
export function daysAlt(rows: readonly DaysRow[], names: Names): string {
  const started = rows.flatMap((row) => {
    const day = startOf(row);
    return day === null ? [] : [{ row, day }];
  });
  const [earliest] = started.sort((a, b) => a.day - b.day);
  const stays = rows.flatMap((row) => daysStayed(row) ?? []);
  const years = yearSpan(rows.map(({ date }) => date));
  return [
    `n = ${number(rows.length)}${years ? `, ${years}` : ''}.`,
    earliest
      ? `Starts known of ${number(started.length)}, the earliest ${offsetWords(earliest.day)} (${missionLabel(earliest.row, names)}), the median ${offsetWords(Math.round(median(started.map(({ day }) => day))))}.`
      : 'No start known.',
    stays.length
      ? `Both ends known of ${number(stays.length)}: from ${number(Math.min(...stays))} to ${number(Math.max(...stays))} days.`
      : 'No mission with both ends known.'
  ].join(' ');
}
