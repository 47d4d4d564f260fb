/** The texts of cells, read as they come into view. */
import type { Result, Value } from '$lib/engine/engine';
import { cellText, type CellText } from './cell-text';

/** Texts made of longer values are kept: a long value takes long to read. */
const longValue = 10_000;
const nothing: CellText = { kind: 'null', text: '', isCut: false };

/** Reads what the cells of a result show. */
export class CellReader {
  readonly #result: Result;
  readonly #long = new Map<string, CellText>();

  constructor(result: Result) {
    this.#result = result;
  }

  /** @param row its number in the result */
  cell(row: number, index: number): CellText {
    const key = `${row},${index}`;
    const known = this.#long.get(key);
    if (known) return known;
    const column = this.#result.columns[index];
    if (!column) return nothing;
    const value = this.#result.value(row, index);
    const cell = cellText(value, column);
    if (cell.isCut && sizeOf(value) > longValue) this.#long.set(key, cell);
    return cell;
  }
}

function sizeOf(value: Value): number {
  if (typeof value === 'string' || Array.isArray(value) || value instanceof Uint8Array) return value.length;
  return value instanceof Map ? value.size : 0;
}
