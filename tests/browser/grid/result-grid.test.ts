import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Result, Session } from '$lib/engine/engine';
import { EngineError } from '$lib/engine/error';
import type { LinkOf } from '$lib/grid/linked-part';
import ResultGrid from '$lib/grid/ResultGrid.svelte';
import { longResult, rowNumbers, ToldSession } from './long-result';

beforeEach(() => page.viewport(1000, 800));
afterEach(() => {
  vi.restoreAllMocks();
  document.documentElement.removeAttribute('data-theme');
});

interface Shown {
  session?: () => Promise<Session>;
  linkOf?: LinkOf;
}

const refuse = () => Promise.reject(new Error('The engine is not needed here.'));

async function show(result: Result, { session = refuse, linkOf }: Shown = {}) {
  const props = { result, session, label: 'Station visits', linkOf };
  const screen = await render(ResultGrid, props);
  const grid = screen.getByRole('grid').element() as HTMLElement;
  const cell = (row: number, column: number) =>
    grid.querySelector(`[data-row="${row}"] [data-column="${column}"]`)?.textContent;
  const focused = () => {
    const { activeElement } = document;
    const row = activeElement?.closest<HTMLElement>('[data-row]')?.dataset.row;
    const column = activeElement instanceof HTMLElement ? activeElement.dataset.column : undefined;
    return row === undefined || column === undefined ? null : [Number(row), Number(column)];
  };
  return { ...screen, grid, cell, focused };
}

/** Until what was scrolled is drawn. */
const drawn = async () => {
  for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
};

const clipboard = () => {
  const texts: string[] = [];
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => void texts.push(text));
  return texts;
};

describe('a result of a million rows', () => {
  test('draws only what is in sight, from the first row to the last', async () => {
    const { grid, cell } = await show(longResult(1_000_000, 60));
    expect(grid.getAttribute('aria-rowcount')).toBe('1000001');
    expect(grid.querySelectorAll('*').length).toBeLessThan(3_000);
    expect(cell(0, 0)).toBe('0');
    grid.scrollTop = 1e9;
    await drawn();
    expect(cell(999_999, 0)).toBe('999999');
    const last = grid.querySelector('[data-row="999999"]')?.getBoundingClientRect();
    expect(last?.bottom).toBeLessThanOrEqual(grid.getBoundingClientRect().bottom);
    expect(grid.querySelectorAll('*').length).toBeLessThan(3_000);
    grid.scrollLeft = 1e9;
    await drawn();
    expect(cell(999_999, 65)).toBe(String(999_999 + 59));
    grid.scrollTop = 0;
    grid.scrollLeft = 0;
    await drawn();
    expect(cell(0, 0)).toBe('0');
  });

  test('scrolls by wheel as far as any page, also where the scroll range is shorter than the rows', async () => {
    const { grid } = await show(longResult(1_000_000));
    grid.scrollTop = 4_000_000;
    await drawn();
    const topRow = () => {
      const head = grid.querySelector('.head')?.getBoundingClientRect().bottom ?? 0;
      const rows = [...grid.querySelectorAll<HTMLElement>('.rows [data-row]:not(.away)')];
      const first = rows.find((row) => row.getBoundingClientRect().bottom > head + 1);
      return Number(first?.dataset.row) - (first ? (first.getBoundingClientRect().top - head) / 26 : 0);
    };
    const before = topRow();
    expect(before).toBeGreaterThan(400_000);
    for (let i = 0; i < 10; i++) {
      grid.scrollTop += 52;
      await drawn();
    }
    expect(topRow() - before).toBeCloseTo(20, 0);
  });

  test('reaches every part by the keys, the focus staying on its cell', async () => {
    const { grid, cell, focused } = await show(longResult(1_000_000));
    await userEvent.keyboard('{Tab}{Tab}{Tab}{Tab}{Tab}');
    expect(focused()).toEqual([0, 0]);
    await userEvent.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}{ArrowLeft}');
    expect(focused()).toEqual([1, 1]);
    await userEvent.keyboard('{End}');
    expect(focused()).toEqual([1, 5]);
    await userEvent.keyboard('{Control>}{End}{/Control}');
    await expect.poll(focused).toEqual([999_999, 5]);
    expect(cell(999_999, 0)).toBe('999999');
    await userEvent.keyboard('{PageUp}');
    const [row] = focused() ?? [];
    expect(row).toBeGreaterThan(999_960);
    expect(row).toBeLessThan(999_990);
    await userEvent.keyboard('{Control>}{Home}{/Control}{ArrowUp}');
    await expect.poll(focused).toEqual([-1, 0]);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(focused()).toEqual([1, 0]);
    grid.scrollTop = 3_000_000;
    await drawn();
    expect(focused()).toEqual([1, 0]);
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(focused).toEqual([2, 0]);
    expect(grid.scrollTop).toBeLessThan(100);
  });
});

describe('cells', () => {
  test('tell NULL, empty, blank and zero apart, and have no long text in the page', async () => {
    const texts = [null, '', '  ', '0', 'x'.repeat(20_000_000)];
    const { grid, cell } = await show({
      columns: [{ name: 'a', type: 'VARCHAR' }],
      rowCount: texts.length,
      isCut: false,
      value: (row) => texts[row] ?? null,
      arrow: () => new Uint8Array()
    });
    expect(texts.map((_, row) => cell(row, 0)).slice(0, 4)).toEqual(['NULL', "''", "'  '", '0']);
    expect(grid.textContent.length).toBeLessThan(1_000);
    const style = (row: number) =>
      getComputedStyle(grid.querySelector(`[data-row="${row}"] .cell`) ?? grid).fontStyle;
    expect([style(0), style(3)]).toEqual(['italic', 'normal']);
  });

  test('open whole by Enter, and close by Escape, the focus back on the cell', async () => {
    const { getByRole, focused } = await show(longResult(100));
    await userEvent.keyboard('{Tab}{Tab}{Tab}{Tab}{Tab}{End}{Enter}');
    const panel = getByRole('region', { name: 'Value of members, row 1' });
    await expect.element(panel).toHaveTextContent("[ 'a0', 'b, c' ]");
    await expect.element(getByRole('button', { name: 'Close' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.poll(focused).toEqual([0, 5]);
    expect(panel.query()).toBeNull();
    await getByRole('button', { name: 'Show value' }).click();
    await expect.element(panel).toBeVisible();
  });

  test('link only what the page knows', async () => {
    const linkOf: LinkOf = ({ name }, value) =>
      name === 'organization' && value === 'cis' ? [{ text: 'cis', address: '/organizations/cis/' }] : null;
    const { grid, getByRole } = await show(longResult(10), { linkOf });
    expect([...grid.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      '/organizations/cis/',
      '/organizations/cis/'
    ]);
    await getByRole('gridcell', { name: 'cis' })
      .first()
      .dblClick({ position: { x: 60, y: 10 } });
    await expect.element(getByRole('region', { name: 'Value of organization, row 2' })).toBeVisible();
  });
});

describe('copying', () => {
  test('the selected cells by keys, without heads; a single one as it is', async () => {
    const texts = clipboard();
    const { getByRole, grid } = await show(longResult(100));
    await userEvent.keyboard('{Tab}{Tab}{Tab}{Tab}{Tab}{ArrowRight}{Control>}c{/Control}');
    await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowRight}{/Shift}');
    expect(grid.querySelectorAll('[aria-selected="true"]')).toHaveLength(4);
    await expect.element(getByRole('status').first()).toHaveTextContent('100 rows, 2 × 2 cells selected');
    await userEvent.keyboard('{Control>}c{/Control}');
    expect(texts).toEqual(['osce-odihr', 'osce-odihr\t2024-01-01\r\ncis\t2024-01-02\r\n']);
    await userEvent.keyboard('{Escape}');
    expect(grid.querySelectorAll('[aria-selected="true"]')).toHaveLength(0);
  });

  test('what a mouse was dragged over', async () => {
    const texts = clipboard();
    const { grid } = await show(longResult(100));
    const point = (row: number, column: number) => {
      const box = grid
        .querySelector(`[data-row="${row}"] [data-column="${column}"]`)
        ?.getBoundingClientRect();
      return { clientX: (box?.x ?? 0) + 9, clientY: (box?.y ?? 0) + 9 };
    };
    const init = { bubbles: true, pointerType: 'mouse', button: 0 };
    const start = grid.querySelector('[data-row="2"] [data-column="0"]');
    start?.dispatchEvent(new PointerEvent('pointerdown', { ...init, ...point(2, 0) }));
    window.dispatchEvent(new PointerEvent('pointermove', { ...init, ...point(3, 1) }));
    window.dispatchEvent(new PointerEvent('pointerup', { ...init, ...point(3, 1) }));
    window.dispatchEvent(new PointerEvent('pointermove', { ...init, ...point(9, 3) }));
    await drawn();
    await userEvent.keyboard('{Control>}c{/Control}');
    expect(texts).toEqual(['2\teu-eom\r\n3\toas\r\n']);
  });

  test('all rows in view, up to a limit that is said', async () => {
    const texts = clipboard();
    const { getByRole } = await show(longResult(100_001));
    await getByRole('button', { name: 'Copy as TSV' }).click();
    await expect
      .element(getByRole('status').first())
      .toHaveTextContent('The first 100,000 of 100,001 rows as TSV (no more than');
    expect(texts[0]?.split('\r\n')).toHaveLength(100_002);
    expect(texts[0]).toMatch(
      /^id\torganization\tday\tnote\tshare\tmembers\r\n0\tosce-odihr\t2024-01-01\t\t0.00\t/
    );
  });

  test('as Markdown', async () => {
    const texts = clipboard();
    const { getByRole } = await show(longResult(1));
    await getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect.element(getByRole('status').first()).toHaveTextContent('1 row as Markdown copied.');
    expect(texts[0]).toBe(
      "| id | organization | day | note | share | members |\n| --: | --- | --- | --- | --: | --- |\n| 0 | osce-odihr | 2024-01-01 | NULL | 0.00 | \\[a0, 'b, c'\\] |\n"
    );
  });
});

describe('sorting and filtering', () => {
  const result = longResult(1_000);
  const told = (rows: number[]) =>
    new ToldSession(async (sql) => (sql.endsWith('LIMIT 0') ? { ...result, rowCount: 0 } : rowNumbers(rows)));

  test('a press on a head sorts up, down and not at all; with Shift as a further key', async () => {
    const session = told([5, 4, 3]);
    const { getByRole, cell } = await show(result, { session: async () => session });
    const head = getByRole('columnheader', { name: 'organization' });
    const press = () => getByRole('button', { name: /^organization/ }).click();
    await press();
    await expect.element(head).toHaveAttribute('aria-sort', 'ascending');
    await expect.poll(() => cell(0, 0)).toBe('5');
    await press();
    await expect.element(head).toHaveAttribute('aria-sort', 'descending');
    await getByRole('button', { name: /^day/ }).click({ modifiers: ['Shift'] });
    await expect.poll(() => session.asked.length).toBe(3);
    expect(session.asked.map((sql) => sql.replace(/.*ORDER BY /, ''))).toEqual([
      '"organization" ASC NULLS LAST, rowid',
      '"organization" DESC NULLS LAST, rowid',
      '"organization" DESC NULLS LAST, "day" ASC NULLS LAST, rowid'
    ]);
    expect(session.kept).toEqual(['shown']);
    await getByRole('button', { name: 'as it came' }).click();
    await expect.poll(() => cell(0, 0)).toBe('0');
    await expect.element(head).not.toHaveAttribute('aria-sort');
  });

  test('by keys: Enter sorts, F filters, Escape comes back to the head', async () => {
    const session = told([7, 8]);
    const { getByRole, cell, focused } = await show(result, { session: async () => session });
    await userEvent.keyboard('{Tab}{Tab}{Tab}{Tab}{Tab}{ArrowRight}{ArrowUp}{Enter}');
    await expect.poll(() => cell(0, 0)).toBe('7');
    expect(focused()).toEqual([-1, 1]);
    await userEvent.keyboard('f');
    await expect.element(getByRole('form', { name: 'Filter organization' })).toBeVisible();
    await expect.element(getByRole('textbox', { name: 'Value' })).toHaveFocus();
    await userEvent.keyboard("a' OR 1=1 --");
    await expect
      .poll(() => session.asked.at(-1))
      .toContain(`WHERE contains(lower("organization"), lower('a'' OR 1=1 --')) ORDER BY "organization" ASC`);
    await expect.element(getByRole('status').first()).toHaveTextContent('2 of 1,000 rows');
    await userEvent.keyboard('{Escape}');
    await expect.poll(focused).toEqual([-1, 1]);
    await getByRole('button', { name: /^remove/ }).click();
    await expect.poll(() => session.asked.at(-1)).not.toContain('WHERE');
  });

  test('what cannot be a value of the column is said, and asked of nobody', async () => {
    const session = told([]);
    const { getByRole } = await show(result, { session: async () => session });
    await getByRole('button', { name: 'filter id' }).click();
    await getByRole('textbox', { name: 'Value' }).fill('many');
    await expect.element(getByRole('alert')).toHaveTextContent('“many” is not a number: id is BIGINT.');
    expect(session.asked).toEqual([]);
  });

  test('a new question stops the one that runs; what it would have given is not shown', async () => {
    const signals: (AbortSignal | undefined)[] = [];
    const session = new ToldSession(async (sql, signal) => {
      if (sql.endsWith('LIMIT 0')) return { ...result, rowCount: 0 };
      signals.push(signal);
      if (signals.length > 1) return rowNumbers([9]);
      return new Promise((_, reject) => {
        signal?.addEventListener('abort', () =>
          reject(new EngineError('cancelled', 'The query was cancelled.'))
        );
      });
    });
    const { getByRole, cell, grid } = await show(result, { session: async () => session });
    await getByRole('button', { name: /^id/ }).click();
    await expect.element(getByRole('status').first()).toHaveTextContent('Sorting 1,000 rows …');
    expect(grid.getAttribute('aria-busy')).toBe('true');
    await getByRole('button', { name: /^day/ }).click();
    await expect.poll(() => cell(0, 0)).toBe('9');
    expect(signals.map((signal) => signal?.aborted)).toEqual([true, false]);
    expect(getByRole('alert').query()).toBeNull();
    await expect.element(getByRole('status').first()).toHaveTextContent('1,000 rows');
  });

  test('loads the engine only when it is first needed; what fails is said, and the rows stay', async () => {
    const open = vi.fn(() => Promise.reject(new EngineError('network', 'The engine did not arrive.')));
    const { getByRole, cell } = await show(result, { session: open });
    expect(open).not.toHaveBeenCalled();
    await getByRole('button', { name: /^id/ }).click();
    await expect.element(getByRole('alert')).toHaveTextContent('The engine did not arrive.');
    expect(cell(0, 0)).toBe('0');
  });
});

test('after a button that goes away, and after all is selected, the keys still move in the grid', async () => {
  const session = new ToldSession(async (sql) =>
    sql.endsWith('LIMIT 0') ? longResult(0) : rowNumbers([3, 2, 1])
  );
  const { getByRole, focused } = await show(longResult(1_000_000), { session: async () => session });
  await getByRole('button', { name: /^id/ }).click();
  await getByRole('button', { name: 'as it came' }).click();
  await expect.poll(focused).toEqual([-1, 0]);
  await userEvent.keyboard('{ArrowDown}{Control>}{End}{/Control}');
  await expect.poll(focused).toEqual([999_999, 5]);
  await userEvent.keyboard('{Control>}a{/Control}');
  await expect.element(getByRole('status').first()).toHaveTextContent('1,000,000 × 6 cells selected');
  await userEvent.keyboard('{Escape}{ArrowRight}');
  await expect.poll(focused).toEqual([0, 1]);
});

test('widths change by keys and by dragging the edge', async () => {
  const { grid } = await show(longResult(100));
  const width = () => grid.querySelector<HTMLElement>('.head-cell')?.offsetWidth ?? 0;
  const first = width();
  await userEvent.keyboard('{Tab}{Tab}{Tab}{Tab}{Tab}{ArrowUp}{Shift>}{ArrowRight}{ArrowRight}{/Shift}');
  expect(width()).toBe(first + 32);
  await userEvent.keyboard('w');
  expect(width()).toBeLessThan(first + 32);
  const edge = grid.querySelector<HTMLElement>('.edge');
  const before = width();
  edge?.dispatchEvent(new PointerEvent('pointerdown', { clientX: 100, bubbles: true, pointerId: 1 }));
  dispatchEvent(new PointerEvent('pointermove', { clientX: 140, pointerId: 1 }));
  dispatchEvent(new PointerEvent('pointerup', { clientX: 140, pointerId: 1 }));
  await drawn();
  expect(width()).toBe(before + 40);
});

test('a cut result says what is missing; an empty one has its heads', async () => {
  const cut = await show({ ...longResult(2_000_000), isCut: true });
  await expect
    .element(cut.getByText('The first 2,000,000 rows; the query has more: add LIMIT, or aggregate.'))
    .toBeVisible();
  await cut.unmount();
  const empty = await show(longResult(0));
  await expect.element(empty.getByText('No rows.')).toBeVisible();
  await expect.element(empty.getByRole('columnheader', { name: 'organization' })).toBeVisible();
  const texts = clipboard();
  await empty.getByRole('button', { name: 'Copy as TSV' }).click();
  expect(texts).toEqual(['id\torganization\tday\tnote\tshare\tmembers\r\n']);
  await userEvent.keyboard('{Tab}{Tab}{ArrowDown}{Control>}a{End}{/Control}');
  expect(empty.focused()).toEqual([-1, 5]);
});

test('on paper the first rows are a plain table', async () => {
  const { container } = await show(longResult(1_000));
  dispatchEvent(new Event('beforeprint'));
  expect(container.querySelectorAll('table tbody tr')).toHaveLength(200);
  expect(container.textContent).toContain('The first 200 of 1,000 rows.');
  dispatchEvent(new Event('afterprint'));
  expect(container.querySelector('table')).toBeNull();
});

test.each([
  ['light', 1_000],
  ['dark', 1_000],
  ['light', 320]
] as const)('is free of faults, %s, %d pixels wide', async (theme, width) => {
  document.documentElement.dataset.theme = theme;
  await page.viewport(width, 800);
  onTestFinished(() => page.viewport(1_000, 800));
  const session = new ToldSession(async (sql) =>
    sql.endsWith('LIMIT 0') ? { ...longResult(0) } : rowNumbers([3, 2, 1])
  );
  const { container, getByRole, grid } = await show(longResult(1_000), { session: async () => session });
  await getByRole('button', { name: 'filter id' }).click();
  await getByRole('textbox', { name: 'Value' }).fill('3');
  await getByRole('gridcell').first().dblClick();
  await expect.element(getByRole('region', { name: /^Value of id/ })).toBeVisible();
  const { violations } = await axe.run(container, { resultTypes: ['violations'] });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  expect(grid.querySelector('.count') !== null).toBe(width > 320);
});
