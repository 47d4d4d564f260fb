/** Observable's table, to be read: without boxes to tick, whole, and with years as 2024 and not 2,024. */
import * as Inputs from '@observablehq/inputs';
import { sortByKeyboard } from './sortable-heads';

type TableOptions = NonNullable<Parameters<typeof Inputs.table>[1]>;

/** So many rows are drawn at once, to be found and printed; of longer tables, more as they are scrolled. */
const whole = 500;
/** So many rows are in sight. */
const inSight = 12.5;
/** Of one of them, in pixels, as the kit has it. */
const rowHeight = 22;

/** As `Inputs.table`; with `select: true` its rows can be chosen, as there. */
export function plainTable(rows: Iterable<Record<string, unknown>>, options: TableOptions = {}): HTMLElement {
  const { columns, length = 0 } = rows as { columns?: readonly string[]; length?: number };
  const years = (columns ?? []).filter((name) => /(^|_)years?$/.test(name));
  const format = { ...Object.fromEntries(years.map((name) => [name, String])), ...options.format };
  const seen = options.rows ?? inSight;
  const maxHeight = options.height === undefined ? (seen + 1) * rowHeight - 1 : undefined;
  const table = Inputs.table(rows, {
    maxHeight,
    select: false,
    ...options,
    // The kit draws twice as many at first.
    rows: length > whole ? seen : Math.max(seen, length / 2),
    format
  });
  table.classList.toggle('unselectable', !options.select);
  // It scrolls.
  table.tabIndex = 0;
  // Rows may be on their way, and heads with them.
  void Promise.resolve(rows).then(
    () => sortByKeyboard(table),
    () => undefined
  );
  return table;
}
