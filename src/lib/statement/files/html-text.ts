/** The text of a page: its article, without menus and other news, where it has one. Nothing in it runs or is fetched. */
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { blockText } from './block-text';
import type { FileText } from './file-text';
import { pageFacts } from './page-facts';

/** Paragraphs of news are short. */
const shortest = { minContentLength: 60 };

export function htmlText(html: string): FileText {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const whole = blockText(page.body);
  const article = isProbablyReaderable(page, shortest) ? articleOf(page.cloneNode(true) as Document) : null;
  const facts = pageFacts(page, article?.title ?? page.title, article?.publishedTime ?? '');
  const text = article?.content ? blockText(article.content).trim() : '';
  if (text === '') return { text: whole, page: facts };
  return { text: titled(text, facts.title), whole: titled(whole, facts.title), page: facts };
}

const articleOf = (page: Document) => new Readability<Node>(page, { serializer: (node) => node }).parse();

/** An article loses its heading where it is the title of the page. */
const titled = (text: string, title: string): string =>
  title === '' || text.trimStart().startsWith(title) ? text : `${title}\n\n${text}`;
