import { groupBy } from '$lib/charts/group-by';
import { categories } from '$lib/dataset/descriptor';
import { rowsWhere } from '$lib/dataset/lookup.server';
import type { MeetingRow, MilestoneEvent } from '$lib/dataset/rows';
import type { MissionLine } from './mission-lines.server';
import { dayOffset } from '$lib/ui/day-offset';

/** Something dated around an election. */
export interface TimelineEntry {
  date: string;
  /** Days after election day; negative before it. */
  offset: number;
  /** The mission that it is about, by id; null for an event of several or of none. */
  mission: string | null;
  what: string;
  /** The row that says so, on its mission's page or, without a mission, on this one. */
  row: string;
  /** Only announced, in what we read. */
  planned: boolean;
  note: string | null;
  sources: string[];
}

export interface Phase {
  id: 'before' | 'day' | 'after';
  label: string;
  entries: TimelineEntry[];
}

const inWords: Readonly<Record<MilestoneEvent, string>> = {
  'deployed-from': 'deployed from this day',
  'deployed-to': 'deployed until this day',
  statement: 'statement',
  'press-conference': 'press conference'
};

/** How many meetings of the missions have no date, so that no timeline can place them. */
export const undatedMeetings = (missions: readonly MissionLine[]) =>
  missions.flatMap(({ id }) => rowsWhere('meetings', 'mission', id)).filter(({ date }) => date === null)
    .length;

/** What happened around an election, in three phases, each in the order of days. */
export function timeline(election: string, date: string, missions: readonly MissionLine[]): Phase[] {
  const entries = [
    ...missions.flatMap((mission) => [...milestones(mission, date), ...meetings(mission, date)]),
    ...events(election, date)
  ].sort((a, b) => a.offset - b.offset);
  return [
    { id: 'before', label: 'Before election day', entries: entries.filter(({ offset }) => offset < 0) },
    { id: 'day', label: 'Election day', entries: entries.filter(({ offset }) => offset === 0) },
    { id: 'after', label: 'After election day', entries: entries.filter(({ offset }) => offset > 0) }
  ];
}

/** What several documents say alike is one entry with all of them. */
function milestones({ id }: MissionLine, electionDay: string): TimelineEntry[] {
  const alike = groupBy(rowsWhere('milestones', 'mission', id), ({ event, date, planned, note }) =>
    [event, date, planned, note].join('|')
  );
  return [...alike.values()].flatMap(([first, ...others]) =>
    first
      ? [
          {
            date: first.date,
            offset: dayOffset(first.date, electionDay),
            mission: id,
            what: inWords[first.event],
            row: first.id,
            planned: first.planned,
            note: first.note,
            sources: [...new Set([first, ...others].map(({ source }) => source))]
          }
        ]
      : []
  );
}

/** A mission's meetings of one day are one entry. */
function meetings({ id }: MissionLine, electionDay: string): TimelineEntry[] {
  const dated = rowsWhere('meetings', 'mission', id).filter(
    (meeting): meeting is MeetingRow & { date: string } => meeting.date !== null
  );
  return [...groupBy(dated, ({ date }) => date)].map(([date, met]) => ({
    date,
    offset: dayOffset(date, electionDay),
    mission: id,
    what: `met ${[...new Set(met.map(({ institution }) => institution))].join('; ')}`,
    row: met[0]?.id ?? '',
    planned: false,
    note: null,
    sources: [...new Set(met.map(({ source }) => source))]
  }));
}

function events(election: string, electionDay: string): TimelineEntry[] {
  const kinds = categories('events', 'kind');
  return rowsWhere('events', 'election', election).map(({ id, date, kind, title, source }) => ({
    date,
    offset: dayOffset(date, electionDay),
    mission: null,
    what: title,
    row: id,
    planned: kind === 'planned-report',
    note: kinds.find(({ value }) => value === kind)?.label.toLowerCase() ?? null,
    sources: [source]
  }));
}
