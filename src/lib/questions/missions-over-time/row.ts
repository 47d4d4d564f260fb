import { missionFields, type RowOf } from '../question';

export const columns = { ...missionFields, sources: 'text' } as const;

export type MissionsRow = RowOf<typeof columns>;

export const yearOf = ({ date }: Pick<MissionsRow, 'date'>): number => Number(date.slice(0, 4));
