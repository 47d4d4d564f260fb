import type { ConsoleMessage, Page, Request } from 'playwright-core';

/**
 * Collects what goes wrong in a page from now on. The status of the page itself is not among it: a test that
 * opens an unknown address wants its 404.
 *
 * @param address of the site: a request to any other origin is a problem
 */
export function watchForProblems(page: Page, address: string): string[] {
  const problems: string[] = [];
  const { origin } = new URL(address);

  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !isAboutThePageItself(message, page)) {
      problems.push(`console: ${message.text()}`);
    }
  });
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin) problems.push(`foreign request: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    if (!isOurOwnDoing(request)) problems.push(`failed: ${request.url()} (${request.failure()?.errorText})`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.request().isNavigationRequest()) {
      problems.push(`status ${response.status()}: ${response.url()}`);
    }
  });
  return problems;
}

/** The browser itself reports a page's status 404 on its console. */
function isAboutThePageItself(message: ConsoleMessage, page: Page) {
  return message.text().startsWith('Failed to load resource') && message.location().url === page.url();
}

/** A page that is left, or that cancels what it asked for, has not failed. */
function isOurOwnDoing(request: Request) {
  return request.failure()?.errorText === 'net::ERR_ABORTED';
}
