import { missionFields, type RowOf } from '../question';

export const columns = { ...missionFields, state: 'text', sources: 'text' } as const;

/** A mission, or a gap where there is none: `state` is `present`, `not-found`, `disputed` or `note`. */
export type PresenceRow = RowOf<typeof columns>;

export const electionOf = ({ mission }: Pick<PresenceRow, 'mission'>): string =>
  mission.slice(0, mission.indexOf('/'));

export const contestOf = (row: Pick<PresenceRow, 'contest' | 'mission'>): string =>
  row.contest ?? electionOf(row);

export const isPresent = ({ state }: Pick<PresenceRow, 'state'>): boolean => state === 'present';
