import { missionFields, type RowOf } from '../question';

export const columns = {
  ...missionFields,
  stance: 'text?',
  basis: 'text?',
  text: 'text?',
  observers: 'number?',
  sources: 'text'
} as const;

export type VerdictRow = RowOf<typeof columns>;
