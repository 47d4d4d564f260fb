import { count, median, number } from '$lib/ui/words';
import { offsetWords } from '$lib/ui/day-offset';
import { inView } from '../in-view';
import { missionColumns } from '../mission-columns';
import { missionMark } from '../mission-mark';
import { shortName, type Names } from '../names';
import { whoHadMore } from '../pairs';
import type { Question } from '../question';
import { missionsChart } from './by-mission';
import { organizationsChart } from './by-organization';
import { columns, daysStayed, isPlanned, startOf, type DaysRow, type PlacedEvent } from './row';

export { columns };

/** How long the missions were in the country, around election day. */
export const question: Question<DaysRow> = {
  columns,
  variants: [
    { id: 'by-organization', label: 'First days, by organization', scaled: false },
    { id: 'by-mission', label: 'One bar a mission', scaled: false }
  ],

  rows: (rows, variant) => (variant === 'by-mission' ? rows : rows.filter((row) => row.starts !== null)),

  chart: (rows, view) =>
    view.variant === 'by-mission' ? missionsChart(rows, view) : organizationsChart(rows, view),

  caption: (rows, { names, variant }) => ({
    headline: headline(rows, names),
    subtitle: `${
      variant === 'by-mission'
        ? 'Days in the country, counted from election day'
        : 'First day of each mission, in days before the vote'
    }; ${inView(rows)}; n\u00a0=\u00a0${number(rows.length)}`
  }),

  table: () => [
    ...missionColumns,
    dayColumn('First day', 'deployed-from', (row) => row.starts),
    dayColumn('Last day', 'deployed-to', (row) => row.ends),
    { label: 'Days in the country (computed)', value: daysStayed },
    dayColumn('Statement', 'statement', (row) => row.statement),
    dayColumn('Press conference', 'press-conference', (row) => row.press),
    { label: 'Planned', value: (row) => row.planned }
  ],

  markKey: (row) => row.mission,

  mark: (rows, key, { names }) => missionMark(rows, key, names, daysSaid, { facts: ['milestones'] })
};

/** A day from election day, as a number in the table. */
function dayColumn(label: string, event: PlacedEvent, value: (row: DaysRow) => number | null) {
  return {
    label: `${label}, from the vote (computed)`,
    value,
    format(row: DaysRow) {
      const day = value(row);
      return day === null
        ? ''
        : `${day < 0 ? '−' : ''}${number(Math.abs(day))}${isPlanned(row, event) ? ' (planned)' : ''}`;
    }
  };
}

function daysSaid(row: DaysRow): string {
  const at = (event: PlacedEvent, day: number | null) =>
    day === null ? null : `${offsetWords(day)}${isPlanned(row, event) ? ' (planned)' : ''}`;
  const starts = at('deployed-from', row.starts);
  const ends = at('deployed-to', row.ends);
  const stayed = daysStayed(row);
  return [
    starts ? `from ${starts}` : 'first day not known',
    ends ? `to ${ends}` : 'last day not known',
    ...(stayed === null ? [] : [`${count(stayed, 'day')} (computed)`])
  ].join(', ');
}

/** Who began earlier, of the two with most shared contests; else how long the missions stayed. */
function headline(rows: readonly DaysRow[], names: Names): string {
  if (!rows.length) return 'No first or last day of a mission in view';
  const started = rows.flatMap((row) => {
    const day = startOf(row);
    return day === null ? [] : [{ ...row, day }];
  });
  const earlier = whoHadMore(started, (row) => -row.day);
  if (earlier)
    return `At ${earlier.times} of ${earlier.of} contests for which both first days are known, ${shortName(names, earlier.more)} began earlier than ${shortName(names, earlier.fewer)}`;
  const [only] = rows;
  if (only && rows.length === 1) return `One mission in view: ${daysSaid(only)}`;
  const stays = rows.flatMap((row) => daysStayed(row) ?? []);
  if (stays.length > 1)
    return `Of ${count(stays.length, 'mission')} in view with both ends known, half stayed at least ${count(Math.floor(median(stays)), 'day')}`;
  if (!started.length) return 'Only planned or last days of missions are in view';
  return `Missions in view began ${began(started.map(({ day }) => day))}`;
}

function began(days: readonly number[]): string {
  const [first, last] = [Math.min(...days), Math.max(...days)];
  return first === last ? offsetWords(first) : `from ${offsetWords(first)} to ${offsetWords(last)}`;
}
