import type { ConclusionBasis, ConclusionStance } from '$lib/dataset/rows';

export const stances: readonly ConclusionStance[] = ['endorsing', 'qualified', 'critical'];

/** What a mission concluded, as a page shows it. */
export interface Conclusion {
  /** The id of its row in `conclusions`. */
  id: string;
  stance: ConclusionStance;
  /** The mission's own evaluative words. */
  terms: string[];
  /** One sentence of ours. */
  summary: string;
  /** Whose words: the mission's own, somebody else's account of them, or one person's. */
  basis: ConclusionBasis;
  /** The text that it is part of, where one signed text speaks for several missions. */
  text: string | null;
  source: string;
  /** Who published that source: the account's author where the basis is not the mission. */
  publisher: string;
}

export const stanceLabels: Readonly<Record<ConclusionStance, string>> = {
  endorsing: 'Endorsing',
  qualified: 'Qualified',
  critical: 'Critical'
};

/** How the basis of a conclusion is said beside its stance; nothing for the mission's own document. */
export function basisWords({ basis, publisher }: Pick<Conclusion, 'basis' | 'publisher'>): string {
  if (basis === 'reported') return `as ${publisher} reports it`;
  if (basis === 'person') return `one member’s words, carried by ${publisher}`;
  return '';
}
