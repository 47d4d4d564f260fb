/** On which day a meeting was. */
import type { Context } from '../context';
import type { Span } from '../proposal';
import { headDate } from '../relative-days';
import { anyWeekday, daysAfter, weekdayNear } from '../weekdays';
import type { Trigger } from './meeting-triggers';

/** The day named before the meeting in its sentence, or after it and before the next. */
export function meetingDay(
  context: Context,
  { start, clause, region }: Trigger,
  counterpart: Span
): string | null {
  const days = context.dates.filter(
    (date) =>
      date.start >= clause.start &&
      date.end <= clause.end &&
      date.date !== context.election?.date &&
      !date.until
  );
  const section = (place: number) => context.text.slice(clause.start, place).split(';').length;
  const near = days.filter((date) => section(date.start) === section(counterpart.start));
  const before = near.findLast((date) => date.end <= start);
  const after = near.find(
    (date) => date.start >= start && date.start <= Math.max(region.end, counterpart.end) + 50
  );
  const isRange = context.dates.some((date) => date.until && date.start >= clause.start && date.end <= start);
  return after?.date ?? (isRange ? null : (before?.date ?? null)) ?? relativeDay(context, clause);
}

/** “on the following day”, “on Thursday”: by the day before it in the text, or the day of the text. */
function relativeDay(context: Context, clause: Span): string | null {
  const { text, dates, published } = context;
  const words = text.slice(clause.start, clause.end);
  const last = dates.findLast(({ end }) => end <= clause.start);
  if (/\b(?:following|next) day\b/iu.test(words)) return last ? daysAfter(last.until ?? last.date, 1) : null;
  if (
    /\b(?:(?:the |that )?same day|later (?:in the|that) day|that (?:day|afternoon|evening))\b/iu.test(words)
  )
    return lastMeetingDay(context, clause.start);
  if (/\b(?:on|during) the first day\b|\b(?:up)?on (?:its |their )?arrival\b/iu.test(words))
    return arrivalDay(context);
  const written = context.published ?? headDate(context);
  if (written) {
    if (/\b(?:today|this (?:morning|afternoon))\b/iu.test(words)) return written;
    if (/\b(?:yesterday|the day before(?! the)|the previous day)\b/iu.test(words))
      return daysAfter(written, -1);
  }
  const weekday = lastWeekday.exec(words)?.[1];
  return weekday && published ? weekdayNear(published, weekday, false) : null;
}

const lastWeekday = new RegExp(String.raw`\b(?:on|last) (${anyWeekday})\b`, 'iu');

/** The day that the sentences before a place speak of: a date, or an arrival. */
const lastMeetingDay = ({ dates, election }: Context, at: number): string | null =>
  dates.findLast(({ end, date }) => end <= at && date !== election?.date)?.date ?? null;

const arrivalDay = ({ text, dates }: Context): string | null =>
  dates.find(({ start }) =>
    /\b(?:arriv\p{L}*|landed|came to)\b[^.;]{0,50}$/iu.test(text.slice(Math.max(0, start - 70), start))
  )?.date ?? null;
