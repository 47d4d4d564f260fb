/** What a page says of itself to machines that read it: Open Graph, links, dates. */
import type { PageFacts } from './file-text';

/**
 * @param title of its article
 * @param published as the article says; else the page's first date that is marked as one
 */
export function pageFacts(page: Document, title: string, published: string): PageFacts {
  const meta = (...names: string[]): string =>
    names
      .map((name) => page.querySelector(`meta[property="${name}"], meta[name="${name}"]`))
      .map((element) => element?.getAttribute('content')?.trim() ?? '')
      .find((content) => content !== '') ?? '';
  const dated = page.querySelector('time[datetime]')?.getAttribute('datetime') ?? '';
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  return {
    title: headingIn(page, plain(title)),
    publisher: meta('og:site_name', 'application-name', 'publisher'),
    url: [canonical, meta('og:url')].find((url) => /^https?:\/\/\S+$/.test(url)) ?? '',
    published: isoDay(published) || isoDay(meta('article:published_time', 'date', 'pubdate')) || isoDay(dated)
  };
}

/** A title without the name of the site, where the page's only heading is part of it. */
function headingIn(page: Document, title: string): string {
  const [heading, ...others] = Array.from(page.querySelectorAll('h1'), ({ textContent }) =>
    plain(textContent)
  );
  return heading && others.length === 0 && `${title} ${plain(page.title)}`.includes(heading)
    ? heading
    : title;
}

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The day as the site writes it, not as it is elsewhere. */
const isoDay = (written: string): string => /^\d{4}-\d{2}-\d{2}(?=$|T|\s)/.exec(written.trim())?.[0] ?? '';
