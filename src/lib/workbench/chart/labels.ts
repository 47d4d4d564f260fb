/** Values of a chart in words. */
import { number } from '$lib/ui/words';
import type { Channel, ChannelValue } from './channel';

/** `12,345`, `0.0123`; years without marks for thousands. */
export function numberLabel(value: number, isYear = false): string {
  if (isYear) return String(value);
  const size = Math.abs(value);
  if (size >= 1e12 || (size > 0 && size < 0.1)) return String(Number(value.toPrecision(3)));
  return number(size < 100 ? Number(value.toPrecision(4)) : value);
}

/** `2024-02-07`, with the time of day where it is not midnight. */
export function timeLabel(ms: number): string {
  const text = new Date(ms).toISOString();
  return ms % 86_400_000 === 0 ? text.slice(0, -14) : text.slice(0, -5).replace('T', ' ');
}

export function valueLabel({ kind, isYear }: Pick<Channel, 'kind' | 'isYear'>, value: ChannelValue): string {
  if (typeof value !== 'number') return value === null ? 'nothing' : value === '' ? '(empty)' : value;
  return kind === 'time' ? timeLabel(value) : numberLabel(value, isYear);
}

/** A label that fits so many letters. */
export const cut = (label: string, most: number): string =>
  label.length > most ? `${label.slice(0, Math.max(1, most - 1))}…` : label;
