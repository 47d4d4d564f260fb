import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import { browserArguments, findBrowser } from '../../src/commands/browser.js';
import { watchForProblems } from './problems';

export type OpenOptions = Pick<
  BrowserContextOptions,
  'javaScriptEnabled' | 'viewport' | 'colorScheme' | 'forcedColors' | 'reducedMotion' | 'hasTouch'
> & {
  /** What is done to the page before it is opened: scripts to run first, requests to answer otherwise. */
  prepare?: (page: Page) => Promise<unknown>;
};

export interface OpenedPage {
  page: Page;
  /** The status of the page itself. */
  status: number;
  /** All that went wrong so far: errors and warnings on the console, errors thrown, failed and foreign requests. */
  problems: string[];
  /** Closes the page before the end of the file's tests, which closes all. */
  close: () => Promise<void>;
}

let launched: Promise<Browser> | undefined;

afterAll(async () => (await launched)?.close());

/** The browser of this test file, launched when it is first asked for. */
export function launchBrowser(): Promise<Browser> {
  launched ??= chromium.launch({ executablePath: findBrowser(), args: browserArguments });
  return launched;
}

/**
 * Opens a page of the built site as a new reader would: nothing cached, nothing stored.
 *
 * @param path from the site's root, such as `/?org=ots`
 */
export async function openPage(path: string, { prepare, ...options }: OpenOptions = {}): Promise<OpenedPage> {
  const address = inject('address');
  const browser = await launchBrowser();
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const problems = watchForProblems(page, address);
  await prepare?.(page);
  const response = await page.goto(address + path);
  return { page, status: response?.status() ?? 0, problems, close: () => context.close() };
}
