import { noFindings, polarities, type Polarities } from '$lib/charts/polarity';

/** Findings of some rows by polarity. */
export function countPolarities(
  rows: readonly { readonly polarity: string; readonly findings: number }[]
): Polarities {
  const counts = noFindings();
  for (const row of rows)
    for (const polarity of polarities) if (row.polarity === polarity) counts[polarity] += row.findings;
  return counts;
}

/** `3 positive, 1 negative`: each polarity that there is. */
export const polaritiesSaid = (counts: Polarities): string =>
  polarities
    .filter((polarity) => counts[polarity])
    .map((polarity) => `${counts[polarity]} ${polarity}`)
    .join(', ');
