import { missionFields, type RowOf } from '../question';

export const columns = {
  ...missionFields,
  measure: 'text',
  value: 'number',
  status: 'text',
  precision: 'text',
  chosen: 'number',
  sources: 'text'
} as const;

export type ClaimRow = RowOf<typeof columns>;
