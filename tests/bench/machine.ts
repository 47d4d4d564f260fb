import { cpus, totalmem } from 'node:os';
import type { Browser } from 'playwright-core';

/** What the figures were measured on: its class, not its name. */
export function describeMachine(browser: Browser): string {
  const cores = cpus().length;
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return `${cores} cores, ${gigabytes} GB of memory, ${process.platform} ${process.arch}, Chromium ${browser.version()} (headless), Node ${process.versions.node}`;
}
