/** Which values a measure can have. */

/** A share above a hundred, or thousands of teams, are something else. */
export function isLikely(measure: string, value: number): boolean {
  if (measure === 'turnout-percent') return value <= 100;
  if (!Number.isInteger(value)) return false;
  if (measure === 'stations-total') return value > 10;
  if (measure === 'stations-abroad') return value > 0 && value < 20_000;
  if (measure === 'candidates') return value > 1;
  if (measure === 'teams' || measure === 'core-team') return value > 0 && value < 1000;
  if (/countries/.test(measure)) return value > 0 && value < 200;
  if (measure === 'registered-voters' || measure === 'eligible-voters') return value > 100;
  return value > 0 || measure.startsWith('observers');
}
