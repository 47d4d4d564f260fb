import type { Locator, Page } from 'playwright-core';
import { openPage, type OpenedPage, type OpenOptions } from './browser';

/** The workbench, as a reader uses it. */
export interface WorkbenchPage extends OpenedPage {
  editor: Locator;
  /** What is said of the last run. */
  said: () => Promise<string>;
  /** Writes SQL, if given, presses Run, waits for its end, and gives what is said of it. */
  run: (sql?: string) => Promise<string>;
  /** What stands in the rows of the grid that are in sight, row after row. */
  rows: () => Promise<string[][]>;
  button: (name: string) => Locator;
}

export async function openWorkbench(fragment = '', options: OpenOptions = {}): Promise<WorkbenchPage> {
  const opened = await openPage(`/sql/${fragment}`, options);
  // Buttons answer once the editor has taken the plain field's place.
  await opened.page.locator('.cm-content').waitFor();
  return { ...opened, ...workbenchOn(opened.page) };
}

export function workbenchOn(page: Page): Omit<WorkbenchPage, keyof OpenedPage> {
  const editor = page.getByRole('textbox', { name: 'SQL', exact: true });
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const result = page.getByRole('region', { name: 'Result', exact: true });
  const said = () => result.getByRole('status').first().innerText();
  return {
    editor,
    button,
    said,
    async run(sql) {
      await page.locator('.cm-content').waitFor();
      if (sql !== undefined) await editor.fill(sql);
      await button('Run').click();
      await button('Cancel').waitFor({ state: 'detached' });
      return said();
    },
    rows: () =>
      page
        .getByRole('grid')
        .getByRole('row')
        .evaluateAll((rows) =>
          rows
            .map((row) =>
              [...row.querySelectorAll('[role="gridcell"]')].map((cell) => cell.textContent.trim())
            )
            .filter((cells) => cells.length > 0)
        )
  };
}
