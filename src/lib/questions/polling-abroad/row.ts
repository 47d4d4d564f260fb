import { missionFields, type RowOf } from '../question';

export const columns = {
  ...missionFields,
  /** `stations`, `countries` or `place`. */
  kind: 'text',
  unit: 'text?',
  value: 'number?',
  low: 'number?',
  high: 'number?',
  status: 'text?',
  host: 'text?',
  host_name: 'text?',
  city: 'text?',
  sources: 'text'
} as const;

export type AbroadRow = RowOf<typeof columns>;

/** A row that holds a number of an election. */
export type NumberRow = AbroadRow & { value: number };

export const hasValue = (row: AbroadRow): row is NumberRow => row.value !== null;
