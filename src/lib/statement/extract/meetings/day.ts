/** On which day a meeting was. */
import type { Context } from '../../context';
import type { Span } from '../../proposal';
import type { FoundDate } from '../../text/dates';
import { relatedDay } from './related-day';
import type { Trigger } from './triggers';

/** The day named before the meeting in its sentence, or after it and before the next. */
export function meetingDay(
  context: Context,
  { start, clause, region, manner, lead }: Trigger,
  counterpart: Span
): string | null {
  const { days: all, election } = context;
  const days = all.filter((date) => date.start >= clause.start && date.end <= clause.end);
  const usable = days.filter((date) => date.date !== election?.date && !date.until);
  const section = (place: number) => context.text.slice(clause.start, place).split(';').length;
  const near = usable.filter((date) => section(date.start) === section(counterpart.start));
  const before = near.findLast((date) => date.end <= start || date.end <= counterpart.start);
  const next = near.find((date) => date.start >= counterpart.end && isOfNext(context, date));
  const farthest = region.end <= start ? clause.end : Math.max(region.end, counterpart.end) + 50;
  const after =
    manner === 'told'
      ? undefined
      : near.find(
          (date) =>
            date.start >= Math.max(start, before?.end ?? 0) &&
            date.start <= Math.min(farthest, (next?.start ?? Infinity) - 1)
        );
  const isRange = days.some((date) => date.until && date.end <= start);
  const ofLead = lead && usableDay(context, lead);
  const named = after?.date ?? (isRange ? null : (before?.date ?? null)) ?? ofLead;
  return named ?? (isRange ? null : relatedDay(context, clause));
}

/** “, and on 5 May the Minister”: the day of whom the words after it name. */
function isOfNext({ text }: Context, { start, end }: FoundDate): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  if (/\band,?\s+(?:(?:then|also|later|subsequently|finally),?\s+)?(?:on\s+)?(?:the\s+)?$/iu.test(before))
    return true;
  return /[,;]\s+(?:on\s+)?$/u.test(before) && /^,?\s+(?:with|by|the)\s/u.test(text.slice(end, end + 12));
}

/** The day of the sentence that opens a list. */
function usableDay({ days, election }: Context, { start, end }: Span): string | null {
  const found = days.filter((date) => date.start >= start && date.end <= end);
  return found.find(({ date, until }) => !until && date !== election?.date)?.date ?? null;
}
