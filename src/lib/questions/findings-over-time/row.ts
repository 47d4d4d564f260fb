import type { RowOf } from '../question';

export const columns = {
  mission: 'text',
  organization: 'text',
  country: 'text',
  date: 'text',
  type: 'text',
  contest: 'text?',
  joint: 'text',
  theme: 'text',
  polarity: 'text',
  findings: 'number',
  sources: 'text'
} as const;

export type FindingsRow = RowOf<typeof columns>;
