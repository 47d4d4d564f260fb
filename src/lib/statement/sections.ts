/** What headings say of the sentences below them. */
import type { Context, ReadSentence } from './context';
import type { Kind } from './finding-kinds';
import { strong, themesOf } from './themes';

/** What a heading says of the sentences below it. */
export interface Section {
  readonly theme?: string;
  readonly kind?: Kind;
}

/** A short line without a verb: “Legal framework”, “Recommendations”; null where a sentence is none. */
export function sectionOf({ text, start, end, terms }: ReadSentence, context: Context): Section | null {
  const before = context.text.slice(Math.max(0, start - 5), start);
  const isLine =
    /^[ \t]*(?:\n|$)/.test(context.text.slice(end, end + 9)) && (start < 5 || before.includes('\n'));
  if (!isLine || text.length > 160 || /[.;:!?,"')]$/.test(text)) return null;
  if (text.length > 60 || terms.some((term) => term.tags.has('Copula'))) return {};
  if (/^recommendations?\b/i.test(text)) return { kind: 'recommendation' };
  const theme = themesOf([{ text, isBeside: false }], context.lexicon).find(
    ({ weight }) => weight >= strong
  )?.theme;
  return theme ? { theme } : {};
}
