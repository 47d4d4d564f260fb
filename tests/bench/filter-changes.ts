import type { Page } from 'playwright-core';

/** One thing that a reader does with the filters of the home page. */
export interface FilterChange {
  name: string;
  /** Gets there without changing anything: opens or closes a menu. */
  prepare?: (page: Page) => Promise<void>;
  apply: (page: Page) => Promise<void>;
}

/** Some thirty changes as a reader would make them: narrower, wider, elsewhere, and back to everything. */
export const filterChanges: readonly FilterChange[] = [
  check('Organizations', 'ots'),
  check('Countries', 'AZE'),
  check('Organizations', 'cis'),
  check('Organizations', 'osce-odihr'),
  check('Countries', 'KAZ'),
  check('Countries', 'UZB'),
  check('Countries', 'AZE'),
  year('First year', '2010'),
  year('Last year', '2022'),
  clear(),
  check('Organizations', 'eu-eom'),
  check('Organizations', 'osce-pa'),
  year('First year', '2015'),
  check('Election types', 'presidential'),
  check('Election types', 'parliamentary'),
  check('Election types', 'presidential'),
  clear(),
  check('Regions', 'central-asia'),
  check('Regions', 'western-asia'),
  check('Organizations', 'sco'),
  check('Organizations', 'sco'),
  year('Last year', '2019'),
  clear(),
  check('Countries', 'KGZ'),
  check('Countries', 'TUR'),
  check('Countries', 'GEO'),
  check('Election types', 'presidential'),
  check('Election types', 'presidential'),
  check('Organizations', 'osce-odihr'),
  clear()
];

/** Chooses a value, or no longer. */
function check(menu: string, value: string): FilterChange {
  const filters = (page: Page) => page.getByRole('region', { name: 'Filters' });
  const values = (page: Page) => filters(page).getByRole('group', { name: menu, exact: true });
  return {
    name: `${menu}: ${value}`,
    prepare: async (page) => {
      const isOpen = await values(page).isVisible();
      if (!isOpen) await filters(page).locator('summary', { hasText: menu }).click();
    },
    apply: (page) => values(page).locator(`input[value="${value}"]`).click()
  };
}

function year(label: string, value: string): FilterChange {
  return {
    name: `${label}: ${value}`,
    prepare: closeMenus,
    apply: async (page) => {
      await page.getByLabel(label).selectOption(value);
    }
  };
}

function clear(): FilterChange {
  return {
    name: 'clear',
    prepare: closeMenus,
    apply: (page) => page.getByRole('button', { name: 'Clear filters' }).click()
  };
}

/** An open menu lies over what is below it. */
function closeMenus(page: Page): Promise<void> {
  return page.keyboard.press('Escape');
}
