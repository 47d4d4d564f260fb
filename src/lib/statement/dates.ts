/** The days that a text names, in figures and words; a missing year is that of the text's own dates. */
import { en } from 'chrono-node';
import type { Span } from './proposal';

/** A day, or the days from one to another. */
export interface FoundDate extends Span {
  /** ISO, 2024-02-04. */
  readonly date: string;
  /** The last day, where the text names a range. */
  readonly until: string | null;
  /** Whether the text gives the year here. */
  readonly hasYear: boolean;
}

type Parsed = ReturnType<typeof en.parse>[number];
type Part = NonNullable<Parsed['end']>;

/**
 * @param text even (see `evenText`)
 * @param published the day of the text, where it is known: what a date without a year is near to
 */
export function findDates(text: string, published?: string): FoundDate[] {
  const found = daysIn(text);
  const anchor = published ?? isoDate(found.find(({ start }) => start.isCertain('year'))?.start);
  return found.flatMap(({ index, text: words, start, end }): FoundDate[] => {
    const hasYear = start.isCertain('year') || (end?.isCertain('year') ?? false);
    const year = hasYear ? null : nearestYear(start, anchor);
    const date = isoDate(start, year ?? (start.isCertain('year') ? null : (end?.get('year') ?? null)));
    if (!date) return [];
    const until = end ? isoDate(end, year) : undefined;
    const before = /^on\s+/i.exec(words)?.[0].length ?? 0;
    const span = { start: index + before, end: index + words.length };
    return [{ ...span, date, until: until && until > date ? until : null, hasYear }];
  });
}

/**
 * Months in words as both sides of the Atlantic write them. The British way takes “January 28” for a month and year,
 * the American one 3/12/2029 for March: digits are read in the British way.
 */
function daysIn(given: string): Parsed[] {
  // “this 8th day of December”, “between 5 and 11 June”, “from 5 to 11 June” (no hours): the same in words that the parser knows.
  const text = given
    .replace(/(\d(?:st|nd|rd|th)) day of (?=[A-Z])/g, '$1     of ')
    .replace(
      /(between (?:the )?\d{1,2}(?:st|nd|rd|th)?) and (?=\d{1,2}(?:st|nd|rd|th)? (?:of )?[A-Z])/gi,
      '$1  -  '
    )
    .replace(
      /\b[Ff]rom (the )?(\d{1,2}(?:st|nd|rd|th)?(?: (?:of )?[A-Z]\p{Ll}+)?)( to | until | till | through )(?=(?:the )?\d{1,2}(?:st|nd|rd|th)? (?:of )?[A-Z])/gu,
      (_, the: string | undefined, first: string, to: string) =>
        `     ${the ? '    ' : ''}${first} -${' '.repeat(to.length - 2)}`
    );
  const digits = en.GB.parse(text).filter(({ text: words }) => /^\D*\d{1,2}[./-]\d/.test(words));
  const words = en.parse(text).filter(({ index }) => !digits.some((found) => found.index === index));
  return [...words, ...digits].filter(isDay).sort((a, b) => a.index - b.index);
}

/** No “today” and no month alone. */
const isDay = ({ text, start }: Parsed): boolean =>
  /\d/.test(text) && /[a-z]{3}|\d[./-]\d/i.test(text) && start.isCertain('day') && start.isCertain('month');

function nearestYear(part: Part, anchor: string | undefined): number | null {
  if (!anchor) return null;
  const about = Number(anchor.slice(0, 4));
  const distance = (year: number) =>
    Math.abs(Date.parse(isoDate(part, year) ?? '') - Date.parse(anchor)) || 0;
  return [about, about - 1, about + 1].reduce((best, year) =>
    distance(year) < distance(best) ? year : best
  );
}

/** Undefined where there is no such day, or no year for it. */
function isoDate(part: Part | undefined, year: number | null = null): string | undefined {
  if (!part) return undefined;
  const of = year ?? (part.isCertain('year') ? part.get('year') : null);
  if (of === null || of < 1900 || of > 2100) return undefined;
  const digits = (value: number | null) => String(value ?? 0).padStart(2, '0');
  const date = `${of}-${digits(part.get('month'))}-${digits(part.get('day'))}`;
  return new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date) ? date : undefined;
}
