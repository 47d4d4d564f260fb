/** Days that a text names by another day: “today”, “on Monday”, “the 11th”, “the day after the vote”. */
import type { Context } from './context';
import type { FoundDate } from './dates';
import { anyWeekday, daysAfter, weekdayNear } from './weekdays';

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
  ' '
);
const months = 'january february march april may june july august september october november december'.split(
  ' '
);

const relative = new RegExp(
  String.raw`\b(today|yesterday|tomorrow)\b(?!'s)|\b(?:on|this|last|next)\s+(${anyWeekday})\b(?!,?\s+(?:the\s+)?(?:\d|[A-Z]\w+ \d))|\b(?:on\s+)?the\s+(\d{1,2}(?:st|nd|rd|th)|${ordinals.join('|')})(?:\s+of\s+(${months.join('|')}))?(?=[\s,.;]|$)(?!\s+(?:\p{L}+\s+)?(?:commission|session|time|round|convocation|election|constituency|anniversary|century|of\s+(?!${months.join('|')})))|\b(?:the\s+)?day after (?:the\s+)?(?:vote|elections?|election day|polling day|polls?|voting)\b|\bon (?:the\s+)?following day\b`,
  'giu'
);
const ahead = /\b(?:will|is to|are to|expected|plans?|would|upcoming|next|due|scheduled)\b/iu;

/** In order; days that cannot be counted are left out. */
export function relativeDays(context: Context): FoundDate[] {
  const { text, dates, election } = context;
  const written = context.published ?? headDate(context);
  return [...text.matchAll(relative)].flatMap((match): FoundDate[] => {
    const [words, near, weekday, ordinal, month] = match;
    const span = { start: match.index, end: match.index + words.length };
    if (dates.some((date) => date.start < span.end && span.start < date.end)) return [];
    const day = () => {
      if (near) return shifted(written, { today: 0, yesterday: -1, tomorrow: 1 }[near.toLowerCase()] ?? 0);
      if (weekday) return written && weekdayNear(written, weekday, ahead.test(around(text, span)));
      if (ordinal) return dayOfMonth(context, span.start, ordinal, month);
      return /^on/i.test(words) ? shifted(before(dates, span.start), 1) : shifted(election?.date, 1);
    };
    const date = day();
    return date ? [{ ...span, date, until: null, hasYear: false }] : [];
  });
}

/** The day that stands at the head of a text, else its only day with a year that is not the election's. */
export function headDate({ text, dates, election }: Context): string | undefined {
  const own = dates.filter(({ hasYear, until }) => hasYear && !until);
  const alone =
    own.find(({ start, end }) => isAlone(text, start, end)) ??
    dates.find(({ start, end, until }) => start < 600 && !until && isDateline(text, start, end));
  return (alone ?? own.find(({ date, start }) => start < 300 && date !== election?.date))?.date;
}

/** “Tashkent, 1 May 2028”: a line with a day and hardly anything else. */
export function isAlone(text: string, start: number, end: number): boolean {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  const line = text.slice(from, start) + text.slice(end, to < 0 ? undefined : to);
  return line.length < 45 && !/[.!?;]\s*$/.test(line.replace(/\s+$/, '').slice(0, -1));
}

/** “MINSK, 3 February.” at the beginning of a paragraph. */
const isDateline = (text: string, start: number, end: number): boolean =>
  /(?:^|\n)\s*\p{Lu}[\p{L} -]{2,30},\s*$/u.test(text.slice(Math.max(0, start - 40), start)) &&
  /^\s*[.(:/-]/u.test(text.slice(end, end + 4));

const around = (text: string, { start, end }: { start: number; end: number }): string => {
  const from = Math.max(text.lastIndexOf('. ', start), text.lastIndexOf('\n', start)) + 1;
  const to = text.indexOf('.', end);
  return text.slice(from, to < 0 ? undefined : to);
};

const before = (dates: readonly FoundDate[], at: number): string | undefined =>
  dates.findLast(({ end }) => end <= at)?.date;

function dayOfMonth(
  { dates }: Context,
  at: number,
  ordinal: string,
  month: string | undefined
): string | undefined {
  const day = /^\d/.test(ordinal) ? parseInt(ordinal, 10) : ordinals.indexOf(ordinal.toLowerCase()) + 1;
  const near = before(dates, at) ?? dates[0]?.date;
  if (!near || day < 1 || day > 31) return undefined;
  const number = month ? months.indexOf(month.toLowerCase()) + 1 : Number(near.slice(5, 7));
  const date = `${near.slice(0, 4)}-${String(number).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date) ? date : undefined;
}

const shifted = (from: string | undefined | null, days: number): string | undefined =>
  from ? daysAfter(from, days) : undefined;
