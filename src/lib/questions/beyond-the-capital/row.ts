import { missionFields, type RowOf } from '../question';

export const columns = {
  ...missionFields,
  part: 'text',
  places: 'number',
  places_elsewhere: 'number',
  sources: 'text'
} as const;

export type CapitalRow = RowOf<typeof columns>;
