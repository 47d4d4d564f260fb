/** The days that a text names, in figures and words; a missing year is that of the text's own dates. */
import type { Span } from '../proposal';
import { findWrittenDays, type WrittenDay } from './date-forms';

/** A day, or the days from one to another. */
export interface FoundDate extends Span {
  /** ISO, 2024-02-04. */
  readonly date: string;
  /** The last day, where the text names several in a row. */
  readonly until: string | null;
  /** Whether the text gives the year here. */
  readonly hasYear: boolean;
}

/**
 * @param text even (see `evenText`)
 * @param published the day of the text, where it is known: what a date without a year is near to
 */
export function findDates(text: string, published?: string): FoundDate[] {
  const found = joined(text, findWrittenDays(text));
  const anchor =
    published ?? found.flatMap((one) => isoDate({ ...one, year: yearOf(one) }) ?? [])[0] ?? voteOf(text);
  return found.flatMap((one): FoundDate[] => {
    const year = yearOf(one) ?? nearestYear(one, anchor);
    const date = isoDate({ ...one, year });
    if (!date) return [];
    const until = one.until ? isoDate({ ...one.until, year: one.until.year ?? year }) : undefined;
    const { start, end } = one;
    return [{ start, end, date, until: until && until > date ? until : null, hasYear: yearOf(one) !== null }];
  });
}

/** “the 2030 general elections”: some day of that year, where the text tells no other. */
function voteOf(text: string): string | undefined {
  const year = /\b((?:19|20)\d\d)\s+(?:\p{L}+\s+){0,2}?(?:elections?|referendum|polls)\b/iu.exec(text)?.[1];
  return year && `${year}-07-01`;
}

/** “from 3 April to 5 May 2028”: one year is that of both. */
const yearOf = ({ year, until }: WrittenDay): number | null => year ?? until?.year ?? null;

const bridge = /^,?\s*(?:-|to|until|till|through|up to)\s*(?:the\s+)?$/iu;
const and = /^\s*and\s*(?:the\s+)?$/iu;

/** “from 31 October to 5 November”, “between May 30 and June 4”: one stretch of days. */
function joined(text: string, found: readonly WrittenDay[]): WrittenDay[] {
  const result: WrittenDay[] = [];
  for (const next of found) {
    const last = result.at(-1);
    const gap = last && text.slice(last.end, next.start);
    const isStretch =
      last &&
      gap !== undefined &&
      !last.until &&
      (bridge.test(gap) || (and.test(gap) && /\bbetween\s+(?:the\s+)?$/iu.test(text.slice(0, last.start))));
    if (isStretch) {
      const { day, month, year } = next.until ?? next;
      result[result.length - 1] = { ...last, end: next.end, until: { day, month, year } };
    } else result.push(next);
  }
  return result;
}

interface Day {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
}

function nearestYear(day: Day, anchor: string | undefined): number | null {
  if (!anchor) return null;
  const about = Number(anchor.slice(0, 4));
  const distance = (year: number) =>
    Math.abs(Date.parse(isoDate({ ...day, year }) ?? '') - Date.parse(anchor)) || 0;
  return [about, about - 1, about + 1].reduce((best, year) =>
    distance(year) < distance(best) ? year : best
  );
}

/** Undefined where there is no such day, or no year for it. */
function isoDate({ day, month, year }: Day): string | undefined {
  if (year === null || year < 1900 || year > 2100) return undefined;
  const digits = (value: number) => String(value).padStart(2, '0');
  const date = `${year}-${digits(month)}-${digits(day)}`;
  return new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date) ? date : undefined;
}
