import type { FigurePrecision } from '$lib/dataset/rows';
import { count } from '$lib/ui/words';

/** An eligible claim with what weighs it (`claims.sql`). */
export interface WeighedClaim {
  value: number;
  origin: string;
  /** Independent origins whose value lies within 10 % of the larger. */
  support: number;
  /** Whether the mission's own organization says so. */
  own: boolean;
  precision: FigurePrecision;
  knownOn: string | null;
}

const exactness: Readonly<Record<FigurePrecision, number>> = { exact: 1, about: 2, 'at-least': 3 };

/**
 * In a phrase, why a claim was chosen: the first rule of the view `best_figures` that sets it apart from every
 * eligible claim of another value.
 */
export function howChosen(chosen: WeighedClaim, eligible: readonly WeighedClaim[]): string {
  const others = eligible.filter(({ value }) => value !== chosen.value);
  const origins = new Set(eligible.map(({ origin }) => origin)).size;
  if (eligible.length === 1) return 'the only claim that counts';
  if (!others.length) {
    const all = eligible.length === 2 ? 'both claims' : `all ${count(eligible.length, 'claim')}`;
    return `${all} agree, from ${count(origins, 'independent origin')}`;
  }

  const rules: { beats: (other: WeighedClaim) => number; words: string }[] = [
    {
      beats: (other) => chosen.support - other.support,
      words: `it has the most support: ${chosen.support} of ${count(origins, 'independent origin')} within 10 %`
    },
    {
      beats: (other) => Number(chosen.own) - Number(other.own),
      words: 'it is from the mission’s own organization'
    },
    {
      beats: (other) => exactness[other.precision] - exactness[chosen.precision],
      words: 'it is stated the most exactly'
    },
    {
      beats: (other) => (chosen.knownOn ?? '').localeCompare(other.knownOn ?? ''),
      words: 'it is the latest'
    }
  ];
  let level = others;
  for (const { beats, words } of rules) {
    const tied = level.filter((other) => beats(other) <= 0);
    if (!tied.length) return `chosen among ${count(eligible.length, 'claim')}: ${words}`;
    level = tied;
  }
  return `one of ${count(eligible.length, 'claim')} that weigh the same`;
}
