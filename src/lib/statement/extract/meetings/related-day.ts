/** The day of a meeting whose sentence names none: by the sentences around it. */
import type { Context } from '../../context';
import type { Span } from '../../proposal';
import { daysAfter } from '../../text/weekdays';

/** “later that day”, “on its arrival”, “the day before”, “at the meeting, which was held on Friday”. */
export function relatedDay(context: Context, clause: Span): string | null {
  const { text, election, published, days } = context;
  const words = text.slice(clause.start, clause.end);
  const before = days.filter(({ end }) => end <= clause.start);
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
  if (published && /\bthis (?:morning|afternoon|evening)\b/iu.test(words)) return published;
  if (published && /\b(?:the day before(?! the)|the previous day)\b/iu.test(words))
    return daysAfter(published, -1);
  return (
    dayOfLine(context, clause) ?? dayOfParagraph(context, clause, words) ?? dayToldAfter(context, clause)
  );
}

const sameDay =
  /\b(?:(?:the |that )?same day|later (?:in the|that) day|(?:that|in the|in that) (?:day|afternoon|evening|morning))\b/iu;

const arrivalDay = ({ text, dates }: Context): string | null =>
  dates.find(({ start }) =>
    /\b(?:arriv\p{L}*|landed|came to)\b[^.;]{0,50}$/iu.test(text.slice(Math.max(0, start - 70), start))
  )?.date ?? null;

const mostLines = 12;
const dayMark = /^[\s*•·#–—-]*(?:(?:day \p{N}+|on|\p{L}+day),?\s*[,:(–—-]?\s*)?$/iu;

/** A line that begins with a day and a mark, or one above that is nothing but a day: “22 November:”. */
function dayOfLine({ text, days, election }: Context, clause: Span): string | null {
  let from = clause.start;
  for (let i = 0; i < mostLines && from >= 0; i += 1) {
    const start = text.lastIndexOf('\n', from - 1) + 1;
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const day = days.find((date) => date.start >= start && date.end <= end);
    const rest = day && text.slice(day.end, end);
    const isFirst = day && day.start - start < 30 && dayMark.test(text.slice(start, day.start));
    if (day && isFirst && !day.until && day.date !== election?.date) {
      const isHere = i === 0 && day.end <= clause.start && /^\)?\s*[.:–—-]/u.test(rest ?? '');
      if (isHere || (i > 0 && /^[\s:.)(–—-]*(?:\p{Lu}\p{Ll}+day\)?)?[\s:.)]*$/u.test(rest ?? '')))
        return day.date;
    }
    if (start === 0) return null;
    from = start - 1;
  }
  return null;
}

const goesOn =
  /^\s*(?:(?:also|then|later|afterwards|next|subsequently|thereafter|in turn|finally|after (?:this|that))\b|(?:at|during|in the course of) (?:the|this|these|their|that) (?:meetings?|talks?|conversations?|visit|briefing|reception|audience|discussions?)\b|the (?:meetings?|talks|conversation|reception|briefing|discussion|event|visit)\b|(?:he|she|they|it|the (?:\p{L}+\s+){1,3}) (?:was|were) accompanied)|\b(?:also|afterwards|then|subsequently) (?:attended|present|took part|participated|met|received|visited|held|had|called)\b/iu;

/** “Then it visited …”, “The meeting was attended by …”: the last day that the paragraph has named before. */
function dayOfParagraph({ text, days, election }: Context, clause: Span, words: string): string | null {
  if (!goesOn.test(words)) return null;
  const start = Math.max(text.lastIndexOf('\n', clause.start - 1), clause.start - 600);
  const last = days.findLast(
    (date) => date.start >= start && date.end <= clause.start && date.date !== election?.date
  );
  return last && !last.until ? last.date : null;
}

const told =
  /\b(?:meetings?|talks|conversation|reception|audience|visit|briefing)\b[^.;]{0,25}\b(?:held|took place|taken place|organi[sz]ed)\s+(?:(?:here|in \p{L}+)\s+)?(?:on\s+)?$/iu;

/** “At the meeting, which took place on Friday, …” in the sentence after. */
function dayToldAfter({ text, days, election }: Context, clause: Span): string | null {
  const day = days.find(({ start }) => start >= clause.end);
  if (!day || day.start > clause.end + 120 || day.until || day.date === election?.date) return null;
  return told.test(text.slice(clause.end, day.start)) ? day.date : null;
}
