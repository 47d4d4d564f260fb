/** On which day a meeting was. */
import type { Context } from '../../context';
import type { Span } from '../../proposal';
import { oncePer } from '../../text/once-per';
import { relativeDays } from '../../text/relative-days';
import { daysAfter } from '../../text/weekdays';
import type { Trigger } from './triggers';

const daysOf = oncePer((context: Context) =>
  [...context.dates, ...relativeDays(context)].sort((a, b) => a.start - b.start)
);

/** The day named before the meeting in its sentence, or after it and before the next. */
export function meetingDay(
  context: Context,
  { start, clause, region, manner }: Trigger,
  counterpart: Span
): string | null {
  const days = daysOf(context).filter((date) => date.start >= clause.start && date.end <= clause.end);
  const usable = days.filter((date) => date.date !== context.election?.date && !date.until);
  const section = (place: number) => context.text.slice(clause.start, place).split(';').length;
  const near = usable.filter((date) => section(date.start) === section(counterpart.start));
  const before = near.findLast((date) => date.end <= start || date.end <= counterpart.start);
  const after =
    manner === 'told'
      ? undefined
      : near.find(
          (date) =>
            date.start >= Math.max(start, before?.end ?? 0) &&
            date.start <= (region.end <= start ? clause.end : Math.max(region.end, counterpart.end) + 50)
        );
  const isRange = days.some((date) => date.until && date.end <= start);
  return after?.date ?? (isRange ? null : (before?.date ?? null)) ?? relatedDay(context, clause);
}

/** “later that day”, “on its arrival”, “the day before”: by a day of the sentences before. */
function relatedDay(context: Context, clause: Span): string | null {
  const { text, election, published } = context;
  const words = text.slice(clause.start, clause.end);
  const before = daysOf(context).filter(({ end }) => end <= clause.start);
  const last = before.at(-1);
  if (/\b(?:following|next) day\b|\bthe day after(?! the)\b/iu.test(words))
    return last ? daysAfter(last.until ?? last.date, 1) : null;
  if (sameDay.test(words))
    return (
      before.findLast(({ date }) => date !== election?.date && (!published || date <= published))?.date ??
      null
    );
  if (/\b(?:on|during) the first day\b|\b(?:up)?on (?:its |their |his |her )?arrival\b/iu.test(words))
    return arrivalDay(context);
  if (!published) return null;
  if (/\bthis (?:morning|afternoon|evening)\b/iu.test(words)) return published;
  return /\b(?:the day before(?! the)|the previous day)\b/iu.test(words) ? daysAfter(published, -1) : null;
}

const sameDay =
  /\b(?:(?:the |that )?same day|later (?:in the|that) day|(?:that|in the) (?:day|afternoon|evening|morning))\b/iu;

const arrivalDay = ({ text, dates }: Context): string | null =>
  dates.find(({ start }) =>
    /\b(?:arriv\p{L}*|landed|came to)\b[^.;]{0,50}$/iu.test(text.slice(Math.max(0, start - 70), start))
  )?.date ?? null;
