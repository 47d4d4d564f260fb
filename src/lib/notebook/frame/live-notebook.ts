/** A notebook that runs: its cells are Observable's variables, drawn in the order of the file. */
import { Runtime, type Module, type Variable } from '@observablehq/runtime';
import { define, type DefineState, type Definition } from '$kit/runtime/define.js';
import { clear, observe } from '$kit/runtime/display.js';
import type { CellDefinition, CompiledCell } from '../compiled';
import { builtinsOf } from './builtins';
import { cellError, programName } from './cell-error';
import { cellView, errorView, type CellView } from './cell-view';
import { inputsWithD3 } from './d3/of-cells';
import type { CellState, Host } from './messages';

interface LiveCell {
  /** What it was made of: a cell that has not changed goes on as it is. */
  made: string;
  view: CellView;
  variables: Variable[];
}

export class LiveNotebook {
  readonly #main: HTMLElement;
  readonly #host: Host;
  readonly #module: Module;
  readonly #cells = new Map<number, LiveCell>();

  /** @param main what the cells are drawn in */
  constructor(main: HTMLElement, host: Host) {
    this.#main = main;
    this.#host = host;
    this.#module = new Runtime(builtinsOf(host, main)).module();
  }

  /** Runs these cells: those that are new or changed, and all that depend on them. */
  update(cells: readonly CompiledCell[]): void {
    const ids = new Set(cells.map(({ id }) => id));
    for (const id of this.#cells.keys()) if (!ids.has(id)) this.#remove(id);
    for (const cell of cells) {
      const made = JSON.stringify(cell);
      const live = this.#cells.get(cell.id);
      if (live?.made === made) {
        this.#main.append(live.view.section);
        continue;
      }
      this.#remove(cell.id);
      this.#add(cell, made);
    }
  }

  #remove(id: number): void {
    const live = this.#cells.get(id);
    this.#cells.delete(id);
    live?.variables.forEach((variable) => variable.delete());
    live?.view.section.remove();
  }

  #add(cell: CompiledCell, made: string): void {
    const view = cellView(cell);
    const state: DefineState = { root: view.output, expanded: [], variables: [] };
    this.#cells.set(cell.id, { made, view, variables: state.variables });
    this.#main.append(view.section);
    try {
      if (!cell.definition) throw new Error(cell.problem ?? 'This cell cannot be run here.');
      const { inputs, body } = cell.definition;
      const definition = {
        id: cell.id,
        ...cell.definition,
        inputs: inputsWithD3(inputs, body),
        body: program(cell.id, cell.definition)
      };
      define(this.#module, state, definition, (_, what) => this.#observer(cell, state, what));
    } catch (error) {
      this.#fail(cell, state, error);
    }
  }

  #observer(cell: CompiledCell, state: DefineState, definition: Definition): ReturnType<typeof observe> {
    const observer = observe(state, definition);
    const tell = (told: Omit<CellState, 'cell'>) =>
      this.#host.tell({ kind: 'state', cell: cell.id, ...told });
    const { pending, fulfilled } = observer;
    return Object.assign(observer, {
      pending() {
        pending.call(observer);
        tell({ state: 'pending' });
      },
      fulfilled(value: unknown) {
        fulfilled.call(observer, value);
        tell({ state: 'fulfilled' });
      },
      rejected: (error: unknown) => {
        observer._error = true;
        this.#fail(cell, state, error);
      }
    });
  }

  #fail({ id, definition }: CompiledCell, state: DefineState, error: unknown): void {
    const told = cellError(error, id, definition);
    clear(state);
    state.root.append(errorView(told));
    this.#host.tell({ kind: 'state', cell: id, state: 'rejected', ...told });
  }
}

/** The function that a cell's text says; its place in a stack is the text's own. */
function program(cell: number, { body }: CellDefinition): Definition['body'] {
  return (0, eval)(`(${body}\n)\n//# sourceURL=${programName(cell)}`);
}
