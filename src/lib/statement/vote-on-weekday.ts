/** The day of “Sunday's election”, counted from the day of the text. */
import type { FoundDate } from './dates';
import { anyWeekday, daysAfter, weekdayNear } from './weekdays';

const vote = String.raw`(?:elections?(?!\s+(?:commissions?|committees?|observ\p{L}+|law|code))|referendum|vote|voting|polls?|ballot|run-?off)`;
const named = new RegExp(
  String.raw`\b(${anyWeekday})(?:'s)\s+(?:[\p{L}-]+\s+){0,5}?${vote}\b|\b${vote}\b[^.;\n]{0,40}?\b(?:on|last|this|next|this past)\s+(${anyWeekday})\b(?!,?\s+(?:\d|\p{Lu}\p{L}+\s+\d))`,
  'giu'
);
const ahead =
  /\b(?:will|ahead|upcoming|due|to be held|scheduled|on the eve|prepar\p{L}+|is to|are to|next)\b/iu;

/**
 * Where a text names the day of the vote by its weekday alone.
 * @param text even (see `evenText`)
 * @param written the day of the text, ISO; without it no weekday can be counted
 */
export function votesOnWeekday(text: string, written: string | undefined): FoundDate[] {
  if (!written) return [];
  return [...text.matchAll(named)].map((match) => {
    const sentence = text.slice(Math.max(0, match.index - 120), match.index + match[0].length + 80);
    const isPast = /\b(?:last|this past)\s+\p{L}+$/iu.test(match[0]);
    const date = weekdayNear(written, match[1] ?? match[2] ?? '', !isPast && ahead.test(sentence));
    return { start: match.index, end: match.index + match[0].length, date, until: null, hasYear: false };
  });
}

const numbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'];
const daysBefore = new RegExp(
  String.raw`^[^.;\n]{0,20}?\b(a|${numbers.join('|')}|\d)\s+days?\s+(?:before|ahead of|prior to)\s+(?:\p{L}+\s+){0,4}?${vote}\b`,
  'iu'
);

/** “on 10 May, two days before the election”: the day that is meant. */
export function votesAfterDays(text: string, dates: readonly FoundDate[]): FoundDate[] {
  return dates.flatMap(({ start, end, date }) => {
    const match = daysBefore.exec(text.slice(end, end + 120));
    if (!match) return [];
    const [words, number = ''] = match;
    const days =
      number.toLowerCase() === 'a' ? 1 : Math.max(numbers.indexOf(number.toLowerCase()), Number(number) || 0);
    return [{ start, end: end + words.length, date: daysAfter(date, days), until: null, hasYear: false }];
  });
}
