/** Words and numbers as the site writes them: thousands parted, ranges with an en dash, dates as 7 Feb 2024. */

const integers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const twoDigits = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 2 });
const days = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC'
});

export const number = (value: number) => (Number.isInteger(value) ? integers : oneDecimal).format(value);

/** A share of 0 to 1 in per cent; small ones keep two digits (0.034 %). */
export const percent = (share: number) =>
  `${share < 0.1 ? twoDigits.format(share * 100) : integers.format(share * 100)} %`;

export const day = (date: string) => days.format(new Date(date)).replace('Sept', 'Sep');

/** `2024-02-07` → `Feb 2024` */
export const month = (date: string) => day(date).replace(/^\d+ /, '');

/** `1 mission`, `1,310 missions`, `2 countries` */
export const count = (n: number, noun: string) => `${number(n)} ${n === 1 ? noun : plural(noun)}`;

const plural = (noun: string) => `${noun.replace(/([^aeiou])y$/, '$1ie')}s`;

export const range = (low: number, high: number, write = number) =>
  low === high ? write(low) : `${write(low)}–${write(high)}`;

/** The years from the first date to the last: `2003–2025`. */
export function yearSpan(dates: readonly string[]): string {
  if (!dates.length) return '';
  const years = dates.map((date) => date.slice(0, 4)).sort();
  const first = years[0] ?? '';
  const last = years.at(-1) ?? '';
  return first === last ? first : `${first}–${last}`;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return Number.isInteger(middle)
    ? ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
    : (sorted[Math.floor(middle)] ?? 0);
}

const languages = new Intl.DisplayNames(['en'], { type: 'language' });

/** The name of a language by its BCP 47 tag: `ru` → `Russian`. */
export const languageName = (tag: string) => languages.of(tag) ?? tag;
