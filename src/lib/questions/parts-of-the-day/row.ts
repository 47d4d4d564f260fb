import { missionFields, type RowOf } from '../question';

export const columns = {
  ...missionFields,
  part: 'text',
  theme: 'text?',
  polarity: 'text?',
  findings: 'number',
  attended: 'number?',
  sources: 'text'
} as const;

export type PartsRow = RowOf<typeof columns>;

/** The parts of election day in their order, as a column’s head and in a sentence, and the measure of how many were attended. */
export const parts = [
  { id: 'opening', label: 'Opening', said: 'the opening', measure: 'openings-observed' },
  { id: 'voting', label: 'Voting', said: 'the voting', measure: 'stations-visited' },
  { id: 'counting', label: 'Counting', said: 'the count', measure: 'counts-observed' },
  { id: 'tabulation', label: 'Tabulation', said: 'the tabulation', measure: 'tabulations-observed' },
  { id: 'results', label: 'Results', said: 'the results', measure: null }
] as const;

/** Where the missions stand that have findings on other themes only. */
export const noPart = { id: 'none', label: 'None of these' } as const;

/** The part that a row is about; a reader’s own rows may hold others, which are none of these. */
export const partOf = ({ part }: PartsRow): string => parts.find(({ id }) => id === part)?.id ?? noPart.id;

/** Rows of findings, which say how many missions speak of a part; the others say how many attended it. */
export const isSpoken = (row: PartsRow): boolean => row.polarity !== null;
export const isAttended = (row: PartsRow): boolean => row.attended !== null;
