import type { SchemaColumn } from '$lib/dataset/schema';
import type { KeptTable } from './kept-tables';
import type { OwnFile } from './own-file';

/** A table of the reader's: loaded, or kept and to be loaded when the engine is first needed. */
export class OwnTable {
  readonly id: string;
  readonly source: OwnFile;
  name = $state('');
  rows = $state(0);
  columns = $state.raw<SchemaColumn[]>([]);
  /** What the reader should know of how it was read. */
  notes = $state.raw<string[]>([]);
  /** Whether it is there again after a reload. */
  isKept = $state(false);
  isLoaded = $state(false);
  /** Why it is not there, in a sentence; empty where it is. */
  problem = $state('');
  /** Takes it out of what the engine loads anew after a fault. */
  forget: () => void = () => undefined;

  constructor(id: string, name: string, source: OwnFile) {
    this.id = id;
    this.name = name;
    this.source = source;
  }

  static fromKept({ id, name, rows, columns, ...source }: KeptTable): OwnTable {
    const table = new OwnTable(id, name, source);
    table.rows = rows;
    table.columns = columns;
    table.isKept = true;
    return table;
  }

  toKept(): KeptTable {
    return { ...this.source, id: this.id, name: this.name, rows: this.rows, columns: this.columns };
  }

  get bytes(): number {
    return this.source.file.size;
  }
}
