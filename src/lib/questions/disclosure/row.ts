import { missionFields, type RowOf } from '../question';

/** One row a mission; what each item's code means is said by `states`. */
export const columns = {
  ...missionFields,
  size: 'text',
  long_term: 'text',
  members: 'text',
  head: 'text',
  places: 'text',
  stations: 'text',
  meetings: 'text',
  deployment: 'text',
  statement: 'text',
  conclusion: 'text',
  findings: 'text',
  sources: 'text'
} as const;

export type DisclosureRow = RowOf<typeof columns>;
