/** What a run came to, in sentences. */
import { count } from '$lib/ui/words';
import { momentSaid } from './lists/moment';
import { showsRows, type Outcome } from './outcome';

const inTime = (milliseconds: number) => `in ${count(Math.max(1, Math.round(milliseconds)), 'millisecond')}`;

/** What all statements of a run came to, in a sentence, and then one of them. */
export function allCameTo(outcomes: readonly Outcome[], shown: Outcome): string {
  if (outcomes.length === 1) return cameTo(shown);
  const took = outcomes.reduce((sum, { milliseconds }) => sum + (milliseconds ?? 0), 0);
  return `${count(outcomes.length, 'statement')} done ${inTime(took)}. ${cameTo(shown)}`;
}

/** What a statement came to, in a sentence. */
export function cameTo(outcome: Outcome): string {
  const { result, isPlan, made, at, milliseconds } = outcome;
  const took = inTime(milliseconds ?? 0);
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
