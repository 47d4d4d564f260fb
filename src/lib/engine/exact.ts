/** Numbers and moments → JavaScript's own type where it holds them exactly, else what does. */
import { dateText, timestampText, type TicksPerSecond } from './calendar';

const msPerDay = 86_400_000;
/** A Date reaches this far to either side of 1970. */
const maxDateMs = 8.64e15;

/** A whole number: a number while that is exact, else a bigint. */
export function exactInteger(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

/** A decimal, given without its point: a number while that shows the same digits, else the text. */
export function exactDecimal(unscaled: bigint, scale: number): number | string {
  const text = decimalText(unscaled, scale);
  const number = Number(text);
  return decimalNumberText(number, scale) === text ? number : text;
}

/** All digits of a decimal that a number stands for: those that name the number, none of the rest of its binary form. */
export function decimalNumberText(number: number, scale: number): string {
  return decimalText(toUnscaled(number, scale), scale);
}

/** All digits of a decimal, its scale kept: `1.250`. */
export function decimalText(unscaled: bigint, scale: number): string {
  const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, '0');
  const sign = unscaled < 0n ? '-' : '';
  return scale === 0 ? sign + digits : `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** The digits of a number as JavaScript would show it, without the point; digits beyond the scale are dropped. */
function toUnscaled(number: number, scale: number): bigint {
  const [mantissa = '0', exponent = '0'] = String(number).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const shift = scale + Number(exponent) - fraction.length;
  const digits = BigInt(whole + fraction);
  return shift >= 0 ? digits * 10n ** BigInt(shift) : digits / 10n ** BigInt(-shift);
}

/** A day, counted from 1970-01-01: a Date at midnight UTC, or its text where a Date cannot reach. */
export function exactDate(day: number): Date | string {
  const ms = day * msPerDay;
  return Math.abs(ms) <= maxDateMs ? new Date(ms) : dateText(day);
}

/** A moment: a Date while that is exact to the tick, else its text. */
export function exactTimestamp(ticks: bigint, ticksPerSecond: TicksPerSecond): Date | string {
  const milliseconds = Number((ticks * 1000n) / ticksPerSecond);
  const isWhole = (ticks * 1000n) % ticksPerSecond === 0n;
  return isWhole && Math.abs(milliseconds) <= maxDateMs
    ? new Date(milliseconds)
    : timestampText(ticks, ticksPerSecond);
}

/** An arbitrarily long integer as DuckDB stores BIGNUM: three bytes of sign and length, then the magnitude, inverted if negative. */
export function bignum(bytes: Uint8Array): bigint {
  const isNegative = ((bytes[0] ?? 0) & 0x80) === 0;
  const hex = Array.from(bytes.subarray(3), (byte) =>
    (isNegative ? byte ^ 0xff : byte).toString(16).padStart(2, '0')
  );
  const magnitude = BigInt(`0x${hex.join('') || '0'}`);
  return isNegative ? -magnitude : magnitude;
}
