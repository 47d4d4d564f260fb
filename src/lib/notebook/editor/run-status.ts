/** How a notebook as a whole is, in words. */
import { count } from '$lib/ui/words';
import type { Cell } from '../format/notebook';
import type { NotebookRun } from './notebook-run.svelte';

export function runStatus(run: NotebookRun, cells: readonly Cell[]): string {
  if (!run.running) return run.problem ? '' : 'Not running.';
  const states = run.running.cells.map(({ id }) => run.stateOf(id));
  const failed = states.filter((state) => state?.state === 'rejected').map((state) => state?.cell);
  const places = failed.map((id) => 1 + cells.findIndex((cell) => cell.id === id)).filter(Boolean);
  const under = states.filter((state) => !state || state.state === 'pending').length;
  if (places.length > 1) return `Errors in cells ${places.join(', ')}.`;
  if (places.length) return `An error in cell ${places[0]}.`;
  if (under) return `${count(under, 'cell')} of ${states.length} still ${under > 1 ? 'run' : 'runs'} …`;
  return 'All cells are done.';
}
