import { missionFields, type RowOf } from '../question';

export const columns = {
  ...missionFields,
  theme: 'text',
  polarity: 'text',
  findings: 'number',
  whole: 'number',
  sources: 'text'
} as const;

export type ThemesRow = RowOf<typeof columns>;
