import type { Page } from 'playwright-core';

/** What an address has made a page show, apart from the numbers, which change with the data. */
export interface ShownView {
  heading: string;
  /** The filters that hold. */
  filters?: string[];
  /** The figures of the page, each with its open tab and pressed switches. */
  figures?: string[];
  /** What the page tells of the address. */
  told?: string[];
  theme?: string;
  /** The row that the address leads to, if the page has it. */
  row?: string;
  /** What has been typed into fields, or chosen from lists. */
  fields?: string[];
  /** The first line of the query that stands in the workbench. */
  sql?: string;
}

export const shownView = (page: Page): Promise<ShownView> =>
  page.evaluate(() => {
    const texts = (selector: string, within: ParentNode = document) =>
      [...within.querySelectorAll<HTMLElement>(selector)].map((element) => element.innerText.trim());
    const filters = [...document.querySelectorAll('button[aria-label^="Remove "]')].map(
      (button) => button.getAttribute('aria-label')?.slice('Remove '.length) ?? ''
    );
    const figures = [...document.querySelectorAll('figure.question')].map((figure) =>
      [
        figure.id,
        ...texts('[role="tab"][aria-selected="true"]', figure),
        ...texts('.controls [aria-pressed="true"]', figure)
      ].join(' | ')
    );
    const fields = [
      ...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('main input, main select')
    ]
      .filter(({ type }) => !['checkbox', 'radio'].includes(type))
      .filter(({ value, labels }) => value && !/^(First|Last) year/.test(labels?.[0]?.innerText ?? ''))
      .map((field) => `${field.labels?.[0]?.innerText.trim() ?? ''}: ${field.value}`)
      .filter((field) => !field.endsWith(': all'));
    const told = texts('.narrowed, .notice').flatMap(
      (text) =>
        /^(This address narrows the charts|This (?:query|notebook) came with a link|This chart alone: [^.]*|This link was made with data [\d.]+\d)/.exec(
          text
        )?.[0] ?? []
    );
    const [sql] = texts('.workbench .cm-content');
    const theme = document.documentElement.dataset.theme;
    const row = document.getElementById(location.hash.slice(1))?.id;
    return {
      heading: (document.querySelector('h1')?.innerText ?? '').replace(/ of \d+$/, ''),
      ...(filters.length && { filters }),
      ...(figures.length && { figures }),
      ...(told.length && { told }),
      ...(theme && { theme }),
      ...(row && { row }),
      ...(fields.length && { fields }),
      ...(sql && { sql: sql.split('\n')[0] })
    };
  });
