/** Many numbers → one. */
import { median } from '$lib/ui/words';
import type { Aggregate } from './settings';

/** One number of many; the count of all that are grouped where no number is asked for. */
export function aggregated(values: readonly number[], how: Aggregate): number {
  switch (how) {
    case 'none':
    case 'sum':
      return values.reduce((sum, value) => sum + value, 0);
    case 'count':
      return values.length;
    case 'mean':
      return values.reduce((sum, value) => sum + value, 0) / values.length;
    case 'median':
      return median(values);
    case 'min':
      return values.reduce((least, value) => Math.min(least, value), Infinity);
    case 'max':
      return values.reduce((most, value) => Math.max(most, value), -Infinity);
  }
}

/** Whether parts may be laid end to end: sums of sums are sums, means of means are none. */
export const addsUp = (how: Aggregate): boolean => how === 'none' || how === 'count' || how === 'sum';
