import { missionFields, type RowOf } from '../question';

export const columns = {
  ...missionFields,
  basis: 'text',
  role: 'text',
  text: 'text?',
  sources: 'text'
} as const;

export type AccountRow = RowOf<typeof columns>;
