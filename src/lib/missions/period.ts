/** What follows from the dates of a mission: how long it was there, and how soon after the vote it spoke. */
import type { MilestoneRow } from '$lib/dataset/rows';
import { dayOffset } from '$lib/ui/day-offset';
import { count, day, range } from '$lib/ui/words';
import type { ComputedLine } from './computed';

type Dated = Pick<MilestoneRow, 'event' | 'date' | 'planned'>;

/**
 * Computed from what happened; from what was planned only where nothing else is known, and then said so.
 * @param electionDay the day on which voting ended, ISO
 */
export function computedPeriod(milestones: readonly Dated[], electionDay: string): ComputedLine[] {
  const computed: ComputedLine[] = [];
  const from = dates(milestones, 'deployed-from');
  const until = dates(milestones, 'deployed-to');
  const [first] = from.dates;
  const last = until.dates.at(-1);
  if (first && last && first <= last && from.planned === until.planned)
    computed.push({
      label: `Days in the country${from.planned ? ', as planned' : ''}`,
      value: count(dayOffset(last, first) + 1, 'day'),
      formula: `${day(first)} to ${day(last)}, both counted`
    });
  for (const [event, label] of [
    ['statement', 'From election day to the statement'],
    ['press-conference', 'From election day to the press conference']
  ] as const) {
    const spoken = dates(milestones, event);
    const lags = spoken.dates.map((date) => dayOffset(date, electionDay));
    const [soonest, latest] = [lags[0], lags.at(-1)];
    if (soonest === undefined || latest === undefined || soonest < 0) continue;
    computed.push({
      label: `${label}${spoken.planned ? ', as planned' : ''}`,
      value: soonest === latest ? count(soonest, 'day') : `${range(soonest, latest)} days`,
      formula: `${spoken.dates.map(day).join(', ')} − ${day(electionDay)}`
    });
  }
  return computed;
}

/** The days of an event, each once, the earliest first. */
function dates(milestones: readonly Dated[], event: Dated['event']): { dates: string[]; planned: boolean } {
  const ofEvent = milestones.filter((milestone) => milestone.event === event);
  const happened = ofEvent.filter(({ planned }) => !planned);
  const planned = happened.length === 0;
  return { dates: [...new Set((planned ? ofEvent : happened).map(({ date }) => date))].sort(), planned };
}
