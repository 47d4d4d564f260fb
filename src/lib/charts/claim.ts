/** The marks of claims, the same on every chart: filled is what happened, hollow is what was announced or computed. */
export const claimMarks = [
  { name: 'reported', symbol: 'circle', filled: true, label: 'reported' },
  { name: 'accredited', symbol: 'square', filled: true, label: 'accredited' },
  { name: 'planned', symbol: 'circle', filled: false, label: 'planned or interim' },
  { name: 'derived', symbol: 'diamond', filled: false, label: 'computed from stated numbers' }
] as const;

export type ClaimMark = (typeof claimMarks)[number]['name'];

/** The mark of a claim's status (see the codebook of `figures.status`). */
export function markOf(status: string): ClaimMark {
  if (status === 'reported' || status === 'accredited' || status === 'derived') return status;
  return 'planned';
}
