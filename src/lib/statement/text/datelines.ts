/** The place and day that a text or its paragraph begins with: “BAKU, 7 May (Xazar News) -”, “Lusaka, 16 August 2031”. */
import type { Context } from '../context';
import type { Span } from '../proposal';

/** A day may stand before the place as well: “5 June 2033 ASTANA. 5 June. Steppe News/”. */
const before =
  /^[\s("'[]*(?:(?:date\s+)?(?:\p{L}+,?\s+)?(?:\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{1,2} \p{L}+,? \d{4}|\p{L}+ \d{1,2}, \d{4}),?\s*[|/-]?\s*)?(?:(?:done|issued|given|signed|published)\s+(?:at|in)\s+)?(?:[\p{L} ]{3,20}\/)?$/iu;
/** “, Guyana”, “ city”. */
const more = String.raw`(?:\s+[Cc]ity)?(?:,\s*\p{Lu}[\p{L}]+(?: \p{Lu}\p{L}+)*(?=\s*(?:[,(|]|-\s)))?`;
const day = new RegExp(
  String.raw`^${more}[\s,:/|(.-]{1,4}(?:this\s+|the\s+|\p{Lu}?\p{L}{2,8}day,?\s+)*$`,
  'u'
);
const dash = new RegExp(
  String.raw`^${more}\s*(?:\([^()\n]{2,40}\)|,\s*\p{Lu}\p{L}+day)?\s*(?:-{1,2}|:)\s`,
  'u'
);

/** Nothing but what kind of document it is. */
const bare =
  /^[\s)\].,:-]*(?:(?:for )?(?:immediate release|release|publication)|(?:press|media) (?:release|statement|communiqu\p{L}+)|(?:interim |preliminary |joint )?(?:statement|communiqu\p{L}+|declaration|report))?[\s)\].,:]*$/iu;
const wire = /^\)\s*-/u;
const leading = /^\W*\p{Lu}[\p{L} ]{2,24}[^\n()]{0,40}\($/u;

/** Whether a name is an agency's in a dateline: “BAKU, 7 May (Xazar) -”. */
export function isAgencyAt({ text }: Context, { start, end }: Span): boolean {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  return wire.test(text.slice(end, end + 6)) && leading.test(text.slice(line, start));
}

/** Whether a place is that of a dateline; `alone` where nothing follows it in its line. */
export function datelineAt({ text, dates }: Context, { start, end }: Span): 'alone' | 'leading' | null {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  if (!before.test(text.slice(line, start))) return null;
  const after = text.slice(end, end + 60);
  const date = dates.find((one) => one.start >= end && one.start < end + 45);
  const isDated = date !== undefined && day.test(text.slice(end, date.start));
  const isShouted = text.slice(start, end) === text.slice(start, end).toUpperCase() && /^\.\s/u.test(after);
  if (!isDated && !isShouted && !dash.test(after)) return null;
  const rest = text.slice(date && isDated ? date.end : end, end + 200).split('\n')[0] ?? '';
  return bare.test(rest) ? 'alone' : 'leading';
}
