import { missionFields, type RowOf } from '../question';

export const columns = {
  ...missionFields,
  parties: 'number',
  society: 'number',
  others: 'number',
  sources: 'text'
} as const;

export type MetSidesRow = RowOf<typeof columns>;

/** Whom of the two sides a mission is known to have met. */
export type Sides = 'parties' | 'both' | 'society' | 'neither';

export function sidesOf({ parties, society }: Pick<MetSidesRow, 'parties' | 'society'>): Sides {
  if (parties > 0) return society > 0 ? 'both' : 'parties';
  return society > 0 ? 'society' : 'neither';
}
