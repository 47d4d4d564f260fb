/** The day that a number holds for, where the text gives one. */
import type { Context } from '../../context';
import type { MarkedUnit } from './index';
import type { Measured } from './measures';

const before =
  /(?:\bas of|\bas per|\bsituation on|\bstate on|\bdata (?:for|of|as of)|\bas at|\bby|\bas on|\bupdated on|\bon the evening of)\s+(?:the\s+)?$/iu;

/** “as of 9 October”, “by 2 October”: in the same sentence, or in the line that a list stands under; of badges also before. */
export function asOf(context: Context, { start }: Measured, unit: MarkedUnit, status: string): string | null {
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
  const head = list && day(list.start, list.end);
  if (head) return head.date;
  const words = context.text.slice(unit.start, unit.end);
  if (status === 'interim' && hour.test(words)) return context.election?.date ?? null;
  return status === 'accredited' ? (registeredOn(context, start) ?? day(0, 600)?.date ?? null) : null;
}

/** “by 15:00 more than 70 per cent had voted”: on the day of the vote. */
const hour =
  /\b(?:by|at|as of|until)\s+(?:\p{L}+ )?(?:\d{1,2}[:.]\d\d|\d{1,2} ?[ap]\.?m\b|noon|midday|\d{1,2} o'clock|(?:the )?same hour)/iu;

/** The day of the briefing or session at which badges were given: “Briefing of 16 October”, “at its session of 9 October”. */
function registeredOn({ text, dates, election }: Context, at: number): string | null {
  const said = dates.findLast(
    ({ start, end, date }) =>
      end <= at &&
      at - end < 900 &&
      (!election?.date || date < election.date) &&
      /\b(?:accredit\p{L}*|regist\p{L}*|cleared|accepted|briefing|session|sitting|meeting)\b[^.;]{0,60}\b(?:of|on|at)\s+(?:\p{L}+\s+\(?)?$/iu.test(
        text.slice(Math.max(0, start - 110), start)
      )
  );
  return said?.date ?? null;
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
    if (line.length > 120 && !/^[-•·]/u.test(line)) return null;
    end = start - 1;
  }
  return null;
}
