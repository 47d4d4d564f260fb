/** How many findings of each polarity there are. */
export interface Polarities {
  positive: number;
  mixed: number;
  negative: number;
  neutral: number;
}

export type Polarity = keyof Polarities;

export const polarities: readonly Polarity[] = ['positive', 'mixed', 'negative', 'neutral'];

export const noFindings = (): Polarities => ({ positive: 0, mixed: 0, negative: 0, neutral: 0 });

export const polarityColour = (polarity: Polarity) => `var(--finding-${polarity})`;

/** The share of judging findings from which several findings together count as positive or as negative. */
export const clearShare = 2 / 3;

/**
 * What several findings amount to: positive or negative where at least two thirds of those that judge do, else mixed;
 * neutral where none judges.
 */
export function overall({ positive, mixed, negative }: Polarities): Polarity {
  const judging = positive + mixed + negative;
  if (!judging) return 'neutral';
  if (positive / judging >= clearShare) return 'positive';
  if (negative / judging >= clearShare) return 'negative';
  return 'mixed';
}
