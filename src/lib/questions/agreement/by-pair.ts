import { groupBy } from '$lib/charts/group-by';
import { fewestShared } from '../pairs';
import type { AgreementRow } from './row';

/** What two organizations concluded at the contests that both spoke on. */
export interface PairOfOrganizations {
  key: string;
  first: string;
  second: string;
  /** Contests at which they concluded differently. */
  times: number;
  /** Contests for which both have a conclusion. */
  of: number;
}

type Couple = Pick<AgreementRow, 'organization' | 'partner'>;

/** The key of a pair, the same in either direction. */
export const pairKey = ({ organization, partner }: Couple) => [organization, partner].sort().join('|');

/** The pairs of the rows, the one with most shared contests first. */
export function pairsOf(rows: readonly AgreementRow[]): PairOfOrganizations[] {
  return [...groupBy(rows, pairKey)]
    .map(([key, group]) => {
      const [first = '', second = ''] = key.split('|');
      const contests = new Map(group.map((row) => [row.contest, row.differently]));
      const times = [...contests.values()].filter((differently) => differently === 1).length;
      return { key, first, second, times, of: contests.size };
    })
    .sort((a, b) => b.of - a.of || (a.key < b.key ? -1 : 1));
}

/** Whether two organizations share enough contests for a share to be told. */
export const isEnough = ({ of }: Pick<PairOfOrganizations, 'of'>) => of >= fewestShared;

/** Organizations by the number of contests that they share with others, most first. */
export function bySharedContests(pairs: readonly PairOfOrganizations[]): string[] {
  const shared = new Map<string, number>();
  for (const { first, second, of } of pairs)
    for (const id of [first, second]) shared.set(id, (shared.get(id) ?? 0) + of);
  return [...shared].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
}
