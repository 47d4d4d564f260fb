import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { browserArguments, findBrowser } from '../../src/commands/browser.js';
import { watchForProblems } from './problems';

export type OpenOptions = Pick<
  BrowserContextOptions,
  'javaScriptEnabled' | 'viewport' | 'colorScheme' | 'forcedColors' | 'reducedMotion' | 'hasTouch'
> & {
  /** What is done to the page before it is opened: scripts to run first, requests to answer otherwise, a clock to set. */
  prepare?: (page: Page) => Promise<unknown>;
};

export interface OpenedPage {
  page: Page;
  /** The status of the page itself. */
  status: number;
  /** All that went wrong so far: errors and warnings on the console, errors thrown, failed and foreign requests. */
  problems: string[];
  /** Leaves the page: its tab, emptied, may serve the next test. */
  close: () => Promise<void>;
}

let launched: Promise<Browser> | undefined;

/** The browser of all test files that a worker runs, launched when it is first asked for; it ends with the worker. */
export function launchBrowser(): Promise<Browser> {
  launched ??= chromium.launch({ executablePath: findBrowser(), args: browserArguments });
  return launched;
}

/** Tabs that tests have left. A new one is a new process, which takes longer to start than most tests take. */
const idle: Page[] = [];

/**
 * Opens a page of the built site as a new reader would: nothing stored, nothing of another page left. Only the
 * site's scripts may be in the cache already; where that matters, ask for what only a new tab has: `prepare`.
 *
 * @param path from the site's root, such as `/?org=ots`
 */
export async function openPage(path: string, options: OpenOptions = {}): Promise<OpenedPage> {
  const { prepare, javaScriptEnabled, hasTouch, ...look } = options;
  const isOfItsOwn = prepare !== undefined || javaScriptEnabled !== undefined || hasTouch !== undefined;
  const address = inject('address');
  const page = (isOfItsOwn ? undefined : idle.pop()) ?? (await newTab({ javaScriptEnabled, hasTouch }));
  await applyLook(page, look);
  const problems = watchForProblems(page, address);
  await prepare?.(page);
  const response = await page.goto(address + path);
  return {
    page,
    status: response?.status() ?? 0,
    problems,
    close: async () => {
      if (isOfItsOwn) return page.context().close();
      await emptyTab(page);
      idle.push(page);
    }
  };
}

async function newTab(options: BrowserContextOptions): Promise<Page> {
  const browser = await launchBrowser();
  const context = await browser.newContext(options);
  return context.newPage();
}

async function applyLook(page: Page, look: OpenOptions): Promise<void> {
  const { viewport, colorScheme = 'light', forcedColors = 'none', reducedMotion = 'no-preference' } = look;
  await page.setViewportSize(viewport ?? { width: 1280, height: 900 });
  await page.emulateMedia({ media: null, contrast: null, colorScheme, forcedColors, reducedMotion });
}

/** Takes away all that a test can have left in a tab. */
async function emptyTab(page: Page): Promise<void> {
  for (const event of ['request', 'response', 'requestfailed', 'console', 'pageerror'] as const)
    page.removeAllListeners(event);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.context().clearPermissions();
  await page.evaluate(async () => {
    localStorage.clear();
    sessionStorage.clear();
    for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
  });
  await page.goto('about:blank');
}
