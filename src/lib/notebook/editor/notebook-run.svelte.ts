/** The notebook that runs beside its text. */
import { SvelteMap } from 'svelte/reactivity';
import { networkError } from '$lib/engine/download';
import type { OwnSide } from '$lib/workbench/own-side.svelte';
import type { CompiledCell } from '../compiled';
import type { Cell } from '../format/notebook';
import type { CellState } from '../frame/messages';
import { FrameData } from '../host/frame-data.svelte';
import { fetchTypeScript } from '../typescript';

/** A frame that runs, or is about to. */
export interface Running {
  cells: readonly CompiledCell[];
  data: FrameData;
}

export class NotebookRun {
  /** Null while nothing runs. */
  running = $state.raw<Running | null>(null);
  /** What keeps it from running, in a sentence. */
  problem = $state('');
  /** Whether its frame answers. */
  answers = $state(true);
  readonly #states = new SvelteMap<number, CellState>();
  /** The cells as they were given last. */
  readonly #given = new SvelteMap<number, Cell>();
  readonly #compiled = new WeakMap<Cell, CompiledCell>();
  #turn = 0;

  /** Whether a cell has changed since it was run. */
  hasChanged = (cell: Cell): boolean => this.running !== null && this.#given.get(cell.id) !== cell;

  /** How a cell is; undefined where nothing is known of it yet. */
  stateOf = (id: number): CellState | undefined => this.#states.get(id);

  /** Names that cells declare. */
  get names(): string[] {
    return (this.running?.cells ?? []).flatMap(({ definition }) => [
      ...(definition?.outputs ?? []),
      ...(definition?.output ? [definition.output.replace(/^viewof\$/, '')] : [])
    ]);
  }

  /**
   * Runs the cells: where they run already, only those that have changed, and what depends on them.
   * @param own the reader's own tables, where the notebook may see them
   */
  async run(cells: readonly Cell[], own: OwnSide | null): Promise<void> {
    const turn = ++this.#turn;
    this.problem = '';
    try {
      const compiled = await this.#compile(cells.filter(({ value }) => value.trim() !== ''));
      if (turn !== this.#turn) return;
      this.#given.clear();
      for (const cell of cells) this.#given.set(cell.id, cell);
      this.running = { cells: compiled, data: this.running?.data ?? new FrameData(own) };
    } catch (error) {
      if (turn === this.#turn) this.fail(error instanceof Error ? error.message : String(error));
    }
  }

  readonly told = (state: CellState): void => {
    if (this.running?.cells.some(({ id }) => id === state.cell)) this.#states.set(state.cell, state);
  };

  readonly fail = (sentence: string): void => {
    this.stop();
    this.problem = sentence;
  };

  /** Takes the frame away, and all that it was doing. */
  stop(): void {
    this.#turn++;
    this.running?.data.close();
    this.running = null;
    this.answers = true;
    this.problem = '';
    this.#states.clear();
    this.#given.clear();
  }

  async #compile(cells: readonly Cell[]): Promise<CompiledCell[]> {
    const { compileCell } = await import('../compile').catch(notArrived);
    if (cells.some(({ mode }) => mode === 'ts')) await fetchTypeScript().catch(notArrived);
    return cells.map((cell) => {
      const compiled = this.#compiled.get(cell) ?? compileCell(cell);
      this.#compiled.set(cell, compiled);
      return compiled;
    });
  }
}

function notArrived(cause: unknown): never {
  throw networkError('a part of the site', cause);
}
