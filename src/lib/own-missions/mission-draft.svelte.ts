/** A draft while it is open: what the reader writes, what the check says of it, and that it is kept. */
import type { Cells } from '$lib/dataset/row';
import { now } from '$lib/kept/draft';
import { DraftKeeper } from '$lib/kept/draft-keeper.svelte';
import { citedIn } from './cited';
import { isNamed, withCell, withNewRow, withoutRow, withRowBack } from './change-rows';
import type { Checker } from './checker';
import { DraftCheck } from './draft-check.svelte';
import { keptMissions } from './kept-missions';
import type { Known } from './known';
import type { OwnProblem } from './own-check';
import type { OwnMission, OwnRows, OwnTable } from './own-mission';

interface Removed {
  table: OwnTable;
  index: number;
  cells: Cells;
}

/** How long a reader may pause within a word before it is checked. */
const pauseMs = 400;

export class MissionDraft {
  readonly known: Known;
  readonly keeper: DraftKeeper<OwnMission>;
  #mission = $state.raw<OwnMission>() as OwnMission;
  readonly #check: DraftCheck;
  #removed = $state.raw<Removed | null>(null);
  #cited = $state.raw<readonly string[]>([]);
  /** Whether cells that were not yet reached are marked as empty, too. */
  asksAll = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(mission: OwnMission, checker: Pick<Checker, 'check' | 'known'>) {
    this.#mission = mission;
    this.known = checker.known;
    this.#cited = citedIn(mission.rows, checker.known);
    this.#check = new DraftCheck(checker, () => this.rows);
    this.keeper = new DraftKeeper(
      keptMissions,
      mission,
      () => this.#mission,
      ({ id, name }) => {
        if (id !== this.#mission.id) this.#mission = { ...this.#mission, id, name };
      }
    );
    void this.#check.run();
  }

  get mission(): OwnMission {
    return this.#mission;
  }

  get rows(): OwnRows {
    return this.#mission.rows;
  }

  /** Null until the first check is done. */
  get problems(): readonly OwnProblem[] | null {
    return this.#check.problems;
  }

  /** The row that was removed last, until something else is. */
  get removed(): Removed | null {
    return this.#removed;
  }

  /** Documents of ours that the draft may name. */
  get cited(): readonly string[] {
    return this.#cited;
  }

  problemsOf(table: OwnTable, row: number, column: string | null): OwnProblem[] {
    return this.#check.of(table, row, column);
  }

  write(table: OwnTable, index: number, column: string, value: string): void {
    this.#change(withCell(this.rows, table, index, column, value, this.known.taken));
  }

  /** @returns the number of the new row */
  add(table: OwnTable): number {
    this.#change(withNewRow(this.rows, table, this.known.taken));
    return this.rows[table].length - 1;
  }

  /** Adds an election or an organization that we do not have, and names it in a mission. */
  addFor(index: number, column: 'election' | 'organization'): void {
    const table = column === 'election' ? 'elections' : 'organizations';
    const added = this.add(table);
    this.write('missions', index, column, this.rows[table][added]?.id ?? '');
  }

  /** Names one of ours in a mission; one that the reader had added for it goes, if nothing else names it. */
  choose(index: number, column: 'election' | 'organization', id: string): void {
    const table = column === 'election' ? 'elections' : 'organizations';
    const before = this.rows.missions[index]?.[column] ?? '';
    this.write('missions', index, column, id);
    const left = this.rows[table].findIndex((cells) => cells.id === before);
    if (left >= 0 && before !== id && !isNamed(this.rows, table, before)) this.remove(table, left);
  }

  remove(table: OwnTable, index: number): void {
    const cells = this.rows[table][index];
    if (!cells) return;
    this.#removed = { table, index, cells };
    this.#change(withoutRow(this.rows, table, index));
  }

  putBack(): void {
    if (!this.#removed) return;
    const { table, index, cells } = this.#removed;
    this.#removed = null;
    this.#change(withRowBack(this.rows, table, index, cells));
  }

  cite(source: string): void {
    if (!this.#cited.includes(source)) this.#cited = [...this.#cited, source];
  }

  rename(name: string): void {
    this.#keep({ ...this.#mission, name });
  }

  /** Shows what another tab has made of it, unless the reader has written here since. */
  follow(kept: OwnMission): void {
    if (!this.keeper.goesOnFrom(kept)) return;
    this.#mission = kept;
    for (const source of citedIn(kept.rows, this.known)) this.cite(source);
    void this.#check.run();
  }

  /** Ends the checks of it, and resolves once it is kept: wait for that before it is left. */
  close(): Promise<void> {
    clearTimeout(this.#timer);
    return this.keeper.settled();
  }

  #change(rows: OwnRows): void {
    if (rows !== this.rows) this.#keep({ ...this.#mission, rows });
  }

  #keep(mission: OwnMission): void {
    this.#mission = { ...mission, changed: now() };
    this.keeper.keep();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#check.run(), pauseMs);
  }
}
