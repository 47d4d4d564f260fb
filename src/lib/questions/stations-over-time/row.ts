import { missionFields, type RowOf } from '../question';

export const columns = {
  ...missionFields,
  stations: 'number',
  low: 'number',
  high: 'number',
  status: 'text',
  observers: 'number?',
  stations_total: 'number?',
  sources: 'text'
} as const;

export type StationsRow = RowOf<typeof columns>;
