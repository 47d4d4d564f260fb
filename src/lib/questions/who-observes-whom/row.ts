import { missionFields, type RowOf } from '../question';

export const columns = { ...missionFields, sources: 'text' } as const;

export type ObservedRow = RowOf<typeof columns>;

/** What is counted: rounds, re-runs and votes of one day are one contest. */
export const contestOf = ({ contest, mission }: Pick<ObservedRow, 'contest' | 'mission'>): string =>
  contest ?? mission.slice(0, mission.indexOf('/'));

export const contestsOf = (rows: readonly ObservedRow[]): number => new Set(rows.map(contestOf)).size;
