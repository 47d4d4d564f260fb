import type { Panel } from '$lib/charts/panels';
import { offsetWords } from '$lib/ui/day-offset';
import { count, median, number, yearSpan } from '$lib/ui/words';
import { missionLabel } from '../mission-columns';
import { shortName, type Names } from '../names';
import { hasSpoken, type SpokenRow } from './row';

const labels: Readonly<Record<string, string>> = {
  statement: 'statement',
  'press-conference': 'press conference'
};

/** What a mission gave first: `press conference and statement`. */
export const eventsSaid = ({ events }: Pick<SpokenRow, 'events'>) =>
  events
    .split(' ')
    .map((event) => labels[event] ?? event)
    .join(' and ');

/** How many missions in view spoke by the day after the vote. */
export function headline(rows: readonly SpokenRow[], names: Names): string {
  if (!rows.length) return 'No statement or press conference in view';
  const counted = rows.filter(hasSpoken);
  const [only] = counted;
  if (!only) return 'Only planned statements or words before the vote are in view';
  if (counted.length === 1)
    return `One mission in view: ${eventsSaid(only)} ${only.days === 0 ? 'on' : ''} ${offsetWords(only.days)}`.replace(
      '  ',
      ' '
    );
  const single = counted.every((row) => row.organization === only.organization);
  const whose = single ? `of ${shortName(names, only.organization)} in view` : 'in view';
  const soon = counted.filter(({ days }) => days <= 1).length;
  const later = counted.filter(({ days }) => days > 1);
  if (!later.length)
    return `All ${count(counted.length, 'mission')} ${whose} spoke by the day after the vote`;
  return `Of ${count(counted.length, 'mission')} ${whose}, ${number(soon)} spoke by the day after the vote, ${number(later.length)} later`;
}

/** What the strips show, for somebody who does not see them. */
export function spokenAlt(
  rows: readonly SpokenRow[],
  shown: readonly Panel[],
  by: string,
  names: Names
): string {
  const counted = rows.filter(hasSpoken).sort((a, b) => a.days - b.days);
  const latest = counted.at(-1);
  const years = yearSpan(rows.map(({ date }) => date));
  return [
    `Strips of dots by days after election day, one for each of ${count(shown.length, by)}:`,
    `${shown.map(({ label, count }) => `${label} ${count}`).join(', ')}.`,
    `n = ${number(counted.length)}${years ? `, ${years}` : ''}.`,
    latest
      ? `Median ${offsetWords(median(counted.map(({ days }) => days)))}, latest ${offsetWords(latest.days)} (${missionLabel(latest, names)}).`
      : 'None spoke after the vote in what we read.',
    `${number(rows.length - counted.length)} only planned, or known only from before the vote.`
  ].join(' ');
}
