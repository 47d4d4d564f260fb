/** Days, times and spans → text, as DuckDB writes them. Reaches as far as DuckDB's types do, beyond what a Date can hold. */
import type { Interval } from './engine';

/** DuckDB keeps the largest and smallest number of a type for infinity. */
const infiniteDay = 2 ** 31 - 1;
const infiniteTick = 2n ** 63n - 1n;

/** Ticks in a second, of the four precisions that timestamps and times come in. */
export type TicksPerSecond = 1n | 1_000n | 1_000_000n | 1_000_000_000n;

/** A day, counted from 1970-01-01: `2024-02-07`, `0044-03-15 (BC)`, `infinity`. */
export function dateText(day: number): string {
  if (Math.abs(day) === infiniteDay) return day > 0 ? 'infinity' : '-infinity';
  const { year, month, dayOfMonth } = civil(day);
  const text = `${pad(year > 0 ? year : 1 - year, 4)}-${pad(month)}-${pad(dayOfMonth)}`;
  return year > 0 ? text : `${text} (BC)`;
}

/** A moment, counted in ticks from 1970-01-01 UTC: `2024-02-07 01:02:03.5`. */
export function timestampText(ticks: bigint, ticksPerSecond: TicksPerSecond): string {
  if (ticks === infiniteTick) return 'infinity';
  if (ticks === -infiniteTick) return '-infinity';
  const ticksPerDay = 86_400n * ticksPerSecond;
  const sinceMidnight = ((ticks % ticksPerDay) + ticksPerDay) % ticksPerDay;
  const day = dateText(Number((ticks - sinceMidnight) / ticksPerDay));
  return `${day} ${timeText(sinceMidnight, ticksPerSecond)}`;
}

/** A time of day, counted in ticks from midnight: `01:02:03.5`. Hours go on beyond 24, as spans need. */
export function timeText(ticks: bigint, ticksPerSecond: TicksPerSecond): string {
  const seconds = Number(ticks / ticksPerSecond);
  const time = `${pad(Math.floor(seconds / 3600))}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`;
  const rest = ticks % ticksPerSecond;
  if (rest === 0n) return time;
  const digits = String(ticksPerSecond).length - 1;
  return `${time}.${String(rest).padStart(digits, '0').replace(/0+$/, '')}`;
}

/** A span: `1 year 2 months -3 days 05:00:00`. */
export function intervalText({ months, days, microseconds }: Interval): string {
  const parts = [
    counted(Math.trunc(months / 12), 'year'),
    counted(months % 12, 'month'),
    counted(days, 'day')
  ];
  const ticks = BigInt(microseconds);
  if (ticks !== 0n) parts.push((ticks < 0n ? '-' : '') + timeText(ticks < 0n ? -ticks : ticks, 1_000_000n));
  return parts.filter(Boolean).join(' ') || '00:00:00';
}

function counted(count: number, unit: string): string {
  if (count === 0) return '';
  return `${count} ${unit}${Math.abs(count) === 1 ? '' : 's'}`;
}

function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}

/** Gregorian year (0 is 1 BC), month and day of a day count: in eras of 400 years that begin on 1 March. */
function civil(day: number): { year: number; month: number; dayOfMonth: number } {
  const fromMarch = day + 719_468;
  const era = Math.floor(fromMarch / 146_097);
  const dayOfEra = fromMarch - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfMonth };
}
