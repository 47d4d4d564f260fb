/** Which row a proposal is: it stays the same when the text around it is changed and read again. */
import type { Proposal } from '../proposal';

export const keyOf = ({ table, fields }: Proposal): string =>
  table === 'missions'
    ? missionKey(String(fields.id ?? fields.organization))
    : `${table}:${JSON.stringify(Object.entries(fields).sort())}`;

/** @param mission as proposals name it: `<election>/<organization>`, or the organization alone */
export const missionKey = (mission: string): string => `missions:${mission}`;
