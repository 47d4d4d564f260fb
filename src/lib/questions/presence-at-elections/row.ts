import { missionFields, type RowOf } from '../question';

export const columns = { ...missionFields, state: 'text', sources: 'text' } as const;

/** A mission, or a gap where there is none: `state` is `present`, `not-found`, `disputed` or `note`. */
export type PresenceRow = RowOf<typeof columns>;

export const isPresent = ({ state }: Pick<PresenceRow, 'state'>): boolean => state === 'present';
