/** Observable's table, to be read: without boxes to tick, and with years as 2024 and not 2,024. */
import * as Inputs from '@observablehq/inputs';

type TableOptions = NonNullable<Parameters<typeof Inputs.table>[1]>;

/** As `Inputs.table`; with `select: true` its rows can be chosen, as there. */
export function plainTable(rows: Iterable<Record<string, unknown>>, options: TableOptions = {}): HTMLElement {
  const { columns } = rows as { columns?: readonly string[] };
  const years = (columns ?? []).filter((name) => /(^|_)years?$/.test(name));
  const format = { ...Object.fromEntries(years.map((name) => [name, String])), ...options.format };
  const table = Inputs.table(rows, { rows: 12.5, select: false, ...options, format });
  table.classList.toggle('unselectable', !options.select);
  // It scrolls.
  table.tabIndex = 0;
  return table;
}
