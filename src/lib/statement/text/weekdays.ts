/** Days counted from another: by their number, or by a weekday. All are ISO. */

const names = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/** For expressions: one of the seven names. */
export const anyWeekday = names.join('|');

/** A day so many days after another; before it, where the number is negative. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/**
 * The next day of that name, or the last one; the day itself counts as the last.
 * @param name of the weekday, in any case
 */
export function weekdayNear(from: string, name: string, isAhead: boolean): string {
  const weekday = names.findIndex((known) => known === name.toLowerCase());
  const forward = (weekday - new Date(`${from}T00:00:00Z`).getUTCDay() + 7) % 7;
  return daysAfter(from, isAhead ? forward || 7 : forward === 0 ? 0 : forward - 7);
}
