/** What a query of the history came to, in words. */
import { count } from '$lib/ui/words';
import type { PastQuery } from '../past-queries';

/** `3 rows in 12 milliseconds`, `failed` or `not run`. */
export function pastCameTo({ rows, milliseconds, failure }: PastQuery): string {
  if (failure) return 'failed';
  if (rows === null) return 'not run';
  return `${count(rows, 'row')} in ${count(Math.round(milliseconds ?? 0), 'millisecond')}`;
}
