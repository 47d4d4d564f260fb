import type { Locator } from 'playwright-core';

/** The SQL editor within an element, as it is once it has taken the plain field's place. */
export function sqlEditor(within: Locator) {
  const field = within.locator('.cm-content');
  return {
    field,
    /** All of its text. */
    async text(): Promise<string> {
      await field.waitFor();
      return (await field.locator('.cm-line').allTextContents()).join('\n');
    },
    /** Puts a text in place of all; the names that it then proposes are declined. */
    async fill(sql: string): Promise<void> {
      await field.fill(sql);
      await field.press('Escape');
    }
  };
}
