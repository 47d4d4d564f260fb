import { missionFields, type RowOf } from '../question';

export const columns = { ...missionFields, sources: 'text' } as const;

export type ObservedRow = RowOf<typeof columns>;
