import type { Conclusion } from '$lib/records/stance';
import type { StanceCounts } from './country-record';

const none: StanceCounts = { endorsing: 0, qualified: 0, critical: 0, person: 0, none: 0 };

/** In the order in which they are shown. */
export const stanceKinds = ['endorsing', 'qualified', 'critical', 'person', 'none'] as const;

/**
 * Counts the conclusions of missions. One text that several missions signed counts once (DESIGN: `conclusions.text`);
 * what one person said for a mission is left out of comparisons, and stands apart.
 */
export function countStances(missions: readonly { conclusion: Conclusion | null }[]): StanceCounts {
  const counts = { ...none };
  const texts = new Set<string>();
  for (const { conclusion } of missions) {
    if (!conclusion) counts.none += 1;
    else if (conclusion.basis === 'person') counts.person += 1;
    else if (!conclusion.text || !texts.has(conclusion.text)) counts[conclusion.stance] += 1;
    if (conclusion?.text) texts.add(conclusion.text);
  }
  return counts;
}

/** The sum of counts. */
export function addStances(all: readonly StanceCounts[]): StanceCounts {
  const sum = { ...none };
  for (const counts of all) for (const kind of stanceKinds) sum[kind] += counts[kind];
  return sum;
}
