/** The day that a number holds for, where the text gives one. */
import type { Context } from '../../context';
import type { MarkedUnit } from './index';
import type { Measured } from './measures';

const before = /(?:\bas of|\bas at|\bby|\bas on|\bupdated on|\bon the evening of)\s+(?:the\s+)?$/iu;

/** “as of 9 October”, “by 2 October”: in the same sentence, or in the line that a list stands under. */
export function asOf(context: Context, { start }: Measured, unit: MarkedUnit): string | null {
  const day = (from: number, to: number) =>
    context.dates.find(
      (date) =>
        date.start >= from &&
        date.end <= to &&
        before.test(context.text.slice(Math.max(from - 20, 0), date.start))
    );
  const own = day(unit.start, unit.end);
  if (own) return own.date;
  const list = listHead(context.text, start);
  return list ? (day(list.start, list.end)?.date ?? null) : null;
}

/** The line that ends with a colon above the items of a list. */
export function listHead(text: string, at: number): { start: number; end: number } | null {
  let end = text.lastIndexOf('\n', at);
  if (end < 0 || !/^\s*(?:[-•·]|\d+[.)]|[\p{L}][^.\n]{0,80}?[:-])\s/u.test(text.slice(end + 1, at + 1) + ' '))
    return null;
  for (let i = 0; i < 40 && end > 0; i += 1) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(start, end).trim();
    if (line.endsWith(':')) return { start, end };
    if (line.length > 120) return null;
    end = start - 1;
  }
  return null;
}
