import { missionFields, type RowOf } from '../question';

export const columns = {
  ...missionFields,
  theme: 'text',
  polarity: 'text',
  findings: 'number',
  sources: 'text'
} as const;

export type FindingsRow = RowOf<typeof columns>;
