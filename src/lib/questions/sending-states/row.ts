import { missionFields, type RowOf } from '../question';

export const columns = {
  ...missionFields,
  state: 'text',
  state_name: 'text',
  sources: 'text'
} as const;

/** A mission and a state that its observers came from. */
export type SendingRow = RowOf<typeof columns>;

export const missionsOf = (rows: readonly SendingRow[]): number =>
  new Set(rows.map((row) => row.mission)).size;

/** What states are called. */
export function stateNames(rows: readonly SendingRow[]): (state: string) => string {
  const names = new Map(rows.map((row) => [row.state, row.state_name]));
  return (state) => names.get(state) ?? state;
}
