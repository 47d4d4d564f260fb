import { missionFields, type RowOf } from '../question';

export const columns = {
  ...missionFields,
  stance: 'text',
  basis: 'text',
  terms: 'text?',
  text: 'text?',
  sources: 'text'
} as const;

export type StancesRow = RowOf<typeof columns>;

/** The words of a conclusion, as the mission said them. */
export const termsOf = (row: Pick<StancesRow, 'terms'>): string[] => row.terms?.split('; ') ?? [];
