import { missionFields, type RowOf } from '../question';

/** Two organizations at one contest, seen from the first: each pair has a row in either direction. */
export const columns = {
  ...missionFields,
  /** The contest, by the id of its first election. */
  contest: 'text',
  partner: 'text',
  /** 1 where the two concluded differently, else 0. */
  differently: 'number',
  stance: 'text',
  partner_stance: 'text',
  sources: 'text'
} as const;

export type AgreementRow = RowOf<typeof columns>;
