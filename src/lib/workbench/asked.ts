import type { RunRequest } from '$lib/editor/surface';
import type { Statement } from '$lib/engine/engine';

/** The statements that are to be run: all, or the one at the cursor. */
export function asked(statements: readonly Statement[], target: RunRequest): readonly Statement[] {
  if (target.kind !== 'statement') return statements;
  const here = statements.findLast(({ start }) => start < target.at) ?? statements[0];
  return here ? [here] : [];
}
