/** What was written in a cell → what the frame runs. Brings the kit's compiler, which only the build and the editor load. */
import { parseJavaScript, transpile } from '@observablehq/notebook-kit';
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
    return { id, source, definition: defined(transpile({ ...cell, mode }), cell), problem: null };
  } catch (error) {
    return { id, source, definition: null, problem: error instanceof Error ? error.message : String(error) };
  }
}

function defined(transpiled: ReturnType<typeof transpile>, { mode, value }: Cell): CellDefinition {
  const { body, inputs = [], outputs = [], output, autodisplay, autoview, automutable } = transpiled;
  const linesBefore = linesAbove(body, value, mode === 'ts');
  const inputLines = linesOf(inputs, body, value, linesBefore);
  return { body, inputs, outputs, output, autodisplay, autoview, automutable, linesBefore, inputLines };
}

/** How many lines of a program stand above the first that was written; null where its lines are not those that were. */
function linesAbove(body: string, value: string, isRewritten: boolean): number | null {
  const written = value.trim();
  const opening = /^.*\n(return \(\n)?/.exec(body)?.[0] ?? '';
  const at = body.indexOf(written, opening.length);
  if (at >= 0) return countLines(body.slice(0, at)) - countLines(value.slice(0, value.indexOf(written)));
  if (isRewritten) return null;
  return countLines(opening);
}

/** Where inputs are first named in what was written: the compiler names some by itself. */
function linesOf(
  inputs: readonly string[],
  body: string,
  value: string,
  linesBefore: number | null
): Record<string, number> {
  if (linesBefore === null) return {};
  // Without its parameters, they are names that it does not define.
  const unbound = body.replace(/\([^)]*\)/, '()');
  const written = value.split('\n');
  const lines: Record<string, number> = {};
  for (const { name, start } of parseJavaScript(unbound).references) {
    const line = countLines(unbound.slice(0, start)) + 1 - linesBefore;
    if (inputs.includes(name) && written[line - 1]?.includes(name)) lines[name] ??= line;
  }
  return lines;
}

const countLines = (text: string) => text.split('\n').length - 1;
