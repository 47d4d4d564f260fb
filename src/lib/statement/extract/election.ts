/** The election that a text is about. */
import type { Context } from '../context';
import type { Proposal } from '../proposal';

export function proposeElection({ election }: Context): Proposal[] {
  if (!election) return [];
  const { id, country, date, type, isEarly, round, span, isKnown } = election;
  if (!country || !date) return [];
  const fields = { ...given({ id, country, date, type, round }), ...(isEarly && { early: true }) };
  const confidence = isKnown ? 0.95 : id ? 0.7 : 0.4;
  return [{ table: 'elections', fields, ...span, rule: 'election', confidence }];
}

/** Without what is not said. */
function given(fields: Readonly<Record<string, string | number | null>>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, string | number] => entry[1] !== null)
  );
}
