/** What was written in a cell → what the frame runs. Brings the kit's compiler, which only the build and the editor load. */
import { transpile } from '@observablehq/notebook-kit';
import type { CellDefinition, CompiledCell } from './compiled';
import type { Cell } from './format/notebook';

/** The kinds of cells that are programs or questions, whose text readers may look at. */
const coded = new Set(['js', 'ts', 'ojs', 'sql']);
const runnable = new Set([...coded, 'md', 'html']);

/** Compiles a cell; one whose text does not hold has a problem instead of a definition. */
export function compileCell(cell: Cell): CompiledCell {
  const { id, mode, value } = cell;
  const source = coded.has(mode) ? value : null;
  if (mode === 'other' || !runnable.has(mode)) {
    const problem = `Cells of the kind “${mode}” are kept in the file, and are not run here.`;
    return { id, source: value, definition: null, problem };
  }
  if (mode === 'sql' && cell.database?.startsWith('var:') === false) {
    const problem = `The database “${cell.database}” is asked when a notebook is built, not here: write database="var:db".`;
    return { id, source, definition: null, problem };
  }
  try {
    return { id, source, definition: defined(transpile({ ...cell, mode })), problem: null };
  } catch (error) {
    return { id, source, definition: null, problem: error instanceof Error ? error.message : String(error) };
  }
}

function defined(transpiled: ReturnType<typeof transpile>): CellDefinition {
  const { body, inputs = [], outputs = [], output, autodisplay, autoview, automutable } = transpiled;
  const linesBefore = body.split('\n')[1] === 'return (' ? 2 : 1;
  return { body, inputs, outputs, output, autodisplay, autoview, automutable, linesBefore };
}
