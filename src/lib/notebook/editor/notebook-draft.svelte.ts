/** A notebook while it is written. Each change can be taken back; what is typed without a pause is one. */
import type { Cell, Notebook } from '../format/notebook';
import { emptyCell, withKind, type WrittenMode } from './kinds';

/** Milliseconds without a letter, after which the next begins a change of its own. */
const pause = 2000;

export class NotebookDraft {
  #notebook = $state.raw<Notebook>() as Notebook;
  #past = $state.raw<readonly Notebook[]>([]);
  #future = $state.raw<readonly Notebook[]>([]);
  #typing = '';
  #typedAt = 0;
  #nextId: number;
  readonly #onchange: () => void;

  /** @param onchange told of each change, as it is made or taken back */
  constructor(notebook: Notebook, onchange: () => void = () => undefined) {
    this.#notebook = notebook;
    this.#onchange = onchange;
    this.#nextId = 1 + Math.max(0, ...notebook.cells.map(({ id }) => id));
  }

  get notebook(): Notebook {
    return this.#notebook;
  }

  get cells(): readonly Cell[] {
    return this.#notebook.cells;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  setTitle(title: string): void {
    if (title !== this.#notebook.title) this.#change({ title }, 'title');
  }

  /** Writes a cell's text. */
  write(id: number, value: string): void {
    if (this.#cell(id)?.value !== value) this.#put(id, { value }, `text ${id}`);
  }

  /** Names what a SQL cell gives; no name where it is empty. */
  setOutput(id: number, output: string): void {
    this.#put(id, { output: output.trim() || undefined }, `output ${id}`);
  }

  setHidden(id: number, hidden: boolean): void {
    this.#put(id, { hidden });
  }

  setKind(id: number, mode: WrittenMode): void {
    const cell = this.#cell(id);
    if (cell && cell.mode !== mode) this.#replace(id, withKind(cell, mode));
  }

  /**
   * Puts in an empty cell.
   * @param after the cell above it; null where it is to be the first
   * @returns its id, which no cell of this draft has had
   */
  add(mode: WrittenMode, after: number | null): number {
    const id = this.#nextId++;
    const cells = [...this.cells];
    cells.splice(this.place(after), 0, emptyCell(id, mode));
    this.#change({ cells });
    return id;
  }

  remove(id: number): void {
    this.#change({ cells: this.cells.filter((cell) => cell.id !== id) });
  }

  /** Moves a cell by so many places, as far as there are any. */
  move(id: number, by: number): void {
    const from = this.place(id) - 1;
    const to = Math.min(Math.max(from + by, 0), this.cells.length - 1);
    const cell = this.#cell(id);
    if (!cell || from === to) return;
    const cells = this.cells.filter((other) => other !== cell);
    cells.splice(to, 0, cell);
    this.#change({ cells });
  }

  /** The place of a cell, from 1; 0 for none. */
  place(id: number | null): number {
    return 1 + this.cells.findIndex((cell) => cell.id === id);
  }

  undo(): void {
    const before = this.#past.at(-1);
    if (!before) return;
    this.#past = this.#past.slice(0, -1);
    this.#future = [this.#notebook, ...this.#future];
    this.#show(before);
  }

  redo(): void {
    const [after, ...later] = this.#future;
    if (!after) return;
    this.#past = [...this.#past, this.#notebook];
    this.#future = later;
    this.#show(after);
  }

  #cell(id: number): Cell | undefined {
    return this.cells.find((cell) => cell.id === id);
  }

  #put(id: number, change: Partial<Cell>, typing = ''): void {
    const cell = this.#cell(id);
    if (cell) this.#replace(id, { ...cell, ...change }, typing);
  }

  #replace(id: number, changed: Cell, typing = ''): void {
    this.#change({ cells: this.cells.map((cell) => (cell.id === id ? changed : cell)) }, typing);
  }

  /** @param typing what is being typed into; empty where the change is whole in itself */
  #change(change: Partial<Notebook>, typing = ''): void {
    const now = Date.now();
    const goesOn = typing !== '' && typing === this.#typing && now - this.#typedAt < pause;
    if (!goesOn) this.#past = [...this.#past, this.#notebook];
    this.#future = [];
    this.#show({ ...this.#notebook, ...change });
    this.#typing = typing;
    this.#typedAt = now;
  }

  #show(notebook: Notebook): void {
    this.#notebook = notebook;
    this.#typing = '';
    this.#onchange();
  }
}
