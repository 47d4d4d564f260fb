import type { ConclusionBasis, ConclusionStance, FigureStatus } from '$lib/dataset/rows';
import { count } from '$lib/ui/words';

/** The tables whose rows name the document that they were taken from, in the order in which a page shows them. */
export const citingTables = [
  'conclusions',
  'statements',
  'figures',
  'findings',
  'milestones',
  'heads',
  'members',
  'places',
  'meetings',
  'standards',
  'events',
  'participants',
  'polling_abroad',
  'provisions'
] as const;

export type CitingTable = (typeof citingTables)[number];

/** Tables of short entries, which a page sets in one line. */
export const shortTables: ReadonlySet<CitingTable> = new Set([
  'members',
  'places',
  'polling_abroad',
  'standards'
]);

/** A row as the page of its document shows it. */
export interface TakenItem {
  /** The id that the row has on its own page; null where its table has none. */
  id: string | null;
  /** What it is about: a measure, a theme, a person; empty where the text says it. */
  head: string;
  text: string;
  status?: FigureStatus;
  stance?: ConclusionStance;
  basis?: ConclusionBasis;
}

/** What was taken of one election or one mission. */
export interface TakenGroup {
  election: string;
  /** Null for what is about the election itself. */
  mission: string | null;
  /** Whose mission, by the name of the day; empty for the election itself. */
  name: string;
  /** `Azerbaijan, presidential election, 7 Feb 2024` */
  electionName: string;
  kinds: { table: CitingTable; title: string; items: TakenItem[] }[];
}

/** `28 entries on 2 missions and 1 election` */
export function takenWords(groups: readonly TakenGroup[], taken: number): string {
  const missions = groups.filter(({ mission }) => mission).length;
  const elections = groups.length - missions;
  const subjects = [missions && count(missions, 'mission'), elections && count(elections, 'election')].filter(
    Boolean
  );
  return `${count(taken, 'entry')} on ${subjects.join(' and ')}`;
}
