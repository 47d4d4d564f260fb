/** The ways in which texts write days: “14 May”, “May 14th, 2028”, “3 and 4 April”, “14.05.2028”; the year may be missing. */
import type { Span } from '../proposal';
import { anyMonth, monthNumber } from './months';
import { anyWeekday } from './weekdays';

/** A day as it is written. */
export interface WrittenDay extends Span {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
  /** The last of several days in a row: “3 to 5 May”, “3 and 4 April”. */
  readonly until: { readonly day: number; readonly month: number; readonly year: number | null } | null;
}

const inOrder = [
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' '),
  ...'thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(' '),
  ...'first second third fourth fifth sixth seventh eighth ninth'.split(' ').map((unit) => `twenty-${unit}`),
  'thirtieth',
  'thirty-first'
];
/** “the fifth of August”. */
const spelled = new RegExp(
  String.raw`\b(${inOrder.join('|')})(?:[^\S\n]+day)?[^\S\n]+of[^\S\n]+(${anyMonth})\b\.?(?:,?[^\S\n]+((?:19|20)\d\d))?`,
  'giu'
);
const weekday = String.raw`(?:(?:${anyWeekday}|mon|tues?|wed|thurs?|fri|sat|sun)\b\.?,?[^\S\n]+(?:the[^\S\n]+)?)?`;
const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const to = String.raw`[^\S\n]*(?:-|/|,[^\S\n]*and\b|,|\band\b|\bor\b|&|\bto(?:[^\S\n]+the)?\b|\buntil\b|\btill\b|\bthrough\b)[^\S\n]*`;
const days = String.raw`(${day}(?:${to}${weekday}${day})*)`;
/** “April 18, and 25 observers”: a number of something. */
const daysAfter = String.raw`(${day}(?:${to}${weekday}${day}(?!,?[^\S\n]+(?:(?:long|short)[- ]term[^\S\n]+)?(?:\p{Ll}+[^\S\n]+)?(?:observers|monitors|experts|members|people|persons|stations|precincts|teams)))*)`;
const year = String.raw`(?:,?[^\S\n]+(?:of[^\S\n]+)?((?:19|20)\d\d)(?!\d|[.,]\d))?`;
const noDigit = String.raw`(?<![\p{L}\d]|\d[.,:/-])`;

const british = new RegExp(
  `${noDigit}${weekday}${days}(?:[^\\S\\n]+day)?[^\\S\\n]*(?:\\bof[^\\S\\n]+)?(?<=\\W|\\d|st|nd|rd|th)(${anyMonth})\\b\\.?${year}`,
  'giu'
);
const american = new RegExp(
  `(?<![\\p{L}\\d])(?<!\\bin[^\\S\\n])${weekday}(${anyMonth})\\b\\.?[^\\S\\n]+(?:the[^\\S\\n]+)?${daysAfter}(?!\\d|[.,:]\\d|[^\\S\\n]*(?:%|per cent|percent))${year}`,
  'giu'
);
const digits =
  /(?<![\p{L}\d]|\d[.,:/-])(?:((?:19|20)\d\d)([./-])(\d{1,2})\2(\d{1,2})|(\d{1,2})([./-])(\d{1,2})\6((?:19|20)\d\d))(?!\d|[./-]\d)/gu;

/** In order. @param text even (see `evenText`) */
export function findWrittenDays(text: string): WrittenDay[] {
  const found = [
    ...[...text.matchAll(british)].flatMap((match) => inWords(match, match[1], match[2], match[3])),
    ...[...text.matchAll(spelled)].flatMap((match) =>
      inWords(match, String(inOrder.indexOf((match[1] ?? '').toLowerCase()) + 1), match[2], match[3])
    ),
    ...[...text.matchAll(american)].flatMap((match) => inWords(match, match[2], match[1], match[3])),
    ...[...text.matchAll(digits)].map(inDigits)
  ].filter(isDay);
  return longest(found.sort((a, b) => a.start - b.start || b.end - a.end));
}

/** Of two that overlap the longer counts, then the one before: “14 May 2028”, not “May 20”. */
function longest(sorted: readonly WrittenDay[]): WrittenDay[] {
  const kept: WrittenDay[] = [];
  for (const one of sorted) {
    const last = kept.at(-1);
    if (!last || one.start >= last.end) kept.push(one);
    else if (one.end - one.start > last.end - last.start) kept[kept.length - 1] = one;
  }
  return kept;
}

const isDay = ({ day, month, until }: WrittenDay): boolean =>
  day >= 1 && day <= 31 && month >= 1 && month <= 12 && (!until || (until.day >= 1 && until.day <= 31));

function inWords(
  { index, 0: words }: RegExpExecArray,
  listed = '',
  name = '',
  ofYear: string | undefined
): WrittenDay[] {
  // “may” is mostly no month.
  if (!/^\p{Lu}/u.test(name)) return [];
  const numbers = [...listed.matchAll(/\d{1,2}/g)].map(Number);
  const [first = 0] = numbers;
  const last = numbers.at(-1) ?? 0;
  const month = monthNumber(name);
  const year = ofYear ? Number(ofYear) : null;
  const span = { start: index, end: index + words.replace(/[.,\s]+$/, '').length };
  const until = last > first ? { day: last, month, year } : null;
  return [{ ...span, day: first, month, year, until }];
}

/** The British way, unless there is no such month. */
function inDigits(match: RegExpExecArray): WrittenDay {
  const [words, yearFirst, , monthThen = '', dayLast = '', one = '', , two = '', yearLast] = match;
  const [day, month] = yearFirst
    ? [Number(dayLast), Number(monthThen)]
    : Number(two) > 12
      ? [Number(two), Number(one)]
      : [Number(one), Number(two)];
  const span = { start: match.index, end: match.index + words.length };
  return { ...span, day, month, year: Number(yearFirst ?? yearLast), until: null };
}
