import { count } from '$lib/ui/words';
import { momentSaid } from './lists/moment';
import { showsRows, type Outcome } from './outcome';

/** What a statement came to, in a sentence. */
export function cameTo(outcome: Outcome): string {
  const { result, isPlan, made, at, milliseconds } = outcome;
  const took = `in ${count(Math.max(1, Math.round(milliseconds ?? 0)), 'millisecond')}`;
  if (!showsRows(outcome)) return `Done ${took}.`;
  if (isPlan) return `Planned ${took}.`;
  const rows = `${result.isCut ? 'The first ' : ''}${count(result.rowCount, 'row')}`;
  switch (made) {
    case 'now':
      return `${rows} ${took}.`;
    case 'before':
      return `${rows}, as you had them on ${momentSaid(at ?? 0)}. Run the query to have them anew.`;
    case 'at build':
      return `${rows}, made when this site was built. Run the query to have them anew.`;
  }
}
