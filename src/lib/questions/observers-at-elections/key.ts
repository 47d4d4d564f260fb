import { hatched, type KeyItem } from '$lib/charts/key';
import { claimsKeyOf } from '../claims-key';
import type { Names } from '../names';
import { organizationKey } from '../organization-key';
import type { ElectionOfObservers } from './elections';

/** The organizations that have a colour of their own, the others together, what is not itemised, and the totals. */
export function keyOf(shown: readonly ElectionOfObservers[], names: Names): KeyItem[] {
  return [
    ...organizationKey(
      shown.flatMap(({ missions }) => missions.map(({ row }) => row.organization)),
      names
    ),
    ...(shown.some(({ others }) => others) ? [hatched('others, not itemised here')] : []),
    ...claimsKeyOf(
      shown.flatMap(({ total }) => total?.status ?? []),
      (meaning) => `all international observers, ${meaning}`
    )
  ];
}
