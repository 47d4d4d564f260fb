/** Days that a text names by another day: “today”, “on Monday”, “the 11th”, “two days later”, “a week before the vote”. */
import type { FoundDate } from './dates';
import { anyCount, dayCount } from './day-counts';
import { anyMonth } from './months';
import { isComing } from './tense';
import { anyWeekday, daysAfter, weekdayNear } from './weekdays';
import type { Span } from '../proposal';

/** What days are counted from. */
export interface Anchors {
  /** Even (see `evenText`). */
  readonly text: string;
  /** Those that the text names by themselves. */
  readonly dates: readonly FoundDate[];
  /** The day of the text. */
  readonly written: string | undefined;
  /** The day of the vote. */
  readonly vote?: string | null | undefined;
}

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
  ' '
);
const vote = String.raw`(?:the\s+)?(?:(?!(?:and|the|to|in|on|at|its?)\b)[\p{L}'-]+\s+){0,4}?(?:elections?(?:\s+day)?|votes?|voting|polls?(?:\s+closed)?|ballot|referendum|polling|run-?off|(?:election|polling|voting)\s+day)\b(?!\s+(?:commission|committee|stations?|observ))`;
const time = String.raw`(?:\s+(?:early\s+|late\s+)?(?:morning|afternoon|evening|night|noon))?`;

const near = new RegExp(
  [
    String.raw`\b(?<today>today|tonight|this\s+(?:very\s+)?(?:morning|afternoon|evening|noon|same day))\b(?:(?!'s)|(?='s\s+(?:\p{L}+\s+){0,3}?(?:elections?|vote|voting|polls?|ballot|referendum|run-?off)\b))`,
    String.raw`\b(?:the\s+)?day\s+(?<twice>after\s+tomorrow|before\s+yesterday)\b`,
    String.raw`\b(?<yesterday>yesterday${time}|last\s+(?:night|evening))\b`,
    String.raw`\b(?<tomorrow>tomorrow)${time}\b`,
    String.raw`\b(?<ago>${anyCount})\s+ago\b`,
    String.raw`\bin\s+(?<inDays>${anyCount})(?:'s?\s+time|\s+from\s+(?:now|today))\b`,
    String.raw`\b(?:the\s+)?(?<eve>eve)\s+of\s+${vote}`,
    String.raw`(?<!(?:about|around|some|nearly|almost|over|than|least|first|last|past|in|for|within|during|these|of)\s)\b(?<byVote>${anyCount}|(?:the\s+)?(?:day|morning))\s+(?<side>before|ahead\s+of|prior\s+to|after|following)\s+${vote}`,
    String.raw`\b(?<later>(?!the\b)${anyCount})\s+(?<way>later|earlier|before|afterwards)\b(?!\s+(?:the|of|than|that)\b)`,
    String.raw`\b(?:on\s+)?the\s+(?<beside>following|next|previous|preceding)\s+day\b|\b(?:on\s+)?the\s+(?<dayBeside>day\s+(?:before|after))(?=[,.;]|\s+(?:it|he|she|they|we|was|were|had|passed|went|in|at)\b)`,
    String.raw`\b(?:(?<way2>last|next|this(?:\s+past)?|past|coming)\s+)?(?<weekday>${anyWeekday})(?!s\b)${time}(?!,?\s+(?:the\s+)?(?:\d|${anyMonth}\.?\s+\d))`,
    String.raw`\b(?:on\s+)?(?:${anyWeekday})\s+(?<number>\d{1,2})(?=[,.;)]|\s+(?:they|it|he|she|we|the|at|in|to|and|will|was|were|of\s+this\s+month)\b|$)`,
    String.raw`\bthe\s+(?<ordinal>\d{1,2}(?:st|nd|rd|th)|${ordinals.join('|')})(?=[\s,.;)]|$)(?:(?<=\bon\s+the\s+\d\d?\p{L}\p{L})(?=\s+(?:and|to|of this|was|is|it|they|we|he|she|the|our|its|his|her|there)\b)|(?!\s+\p{L}))`
  ].join('|'),
  'giu'
);

/** In order; days that cannot be counted are left out. */
export function relativeDays(anchors: Anchors): FoundDate[] {
  const { text, dates } = anchors;
  const found: FoundDate[] = [];
  for (const match of text.matchAll(near)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (dates.some((date) => date.start < span.end && span.start < date.end)) continue;
    const date = dayOf(match.groups ?? {}, span, anchors, found);
    if (date) found.push({ ...span, date, until: null, hasYear: false });
  }
  return found;
}

type Groups = Readonly<Record<string, string | undefined>>;

function dayOf(
  groups: Groups,
  span: Span,
  anchors: Anchors,
  found: readonly FoundDate[]
): string | undefined {
  const { text, written } = anchors;
  const { weekday, ordinal, ago, inDays, later, way, beside, dayBeside } = groups;
  if (groups.today) return written;
  if (groups.twice) return after(written, groups.twice.startsWith('after') ? 2 : -2);
  if (groups.yesterday) return after(written, -1);
  if (groups.tomorrow) return after(written, 1);
  if (ago) return after(written, -dayCount(ago));
  if (inDays) return after(written, dayCount(inDays));
  if (groups.eve) return after(anchors.vote, -1);
  if (groups.byVote)
    return after(
      anchors.vote,
      countOf(groups.byVote) * (/^(?:after|following)/i.test(groups.side ?? '') ? 1 : -1)
    );
  if (later)
    return after(
      lastDay(anchors, found, span.start),
      dayCount(later) * (/^(?:later|after)/i.test(way ?? '') ? 1 : -1)
    );
  if (beside || dayBeside)
    return after(
      lastDay(anchors, found, span.start),
      /following|next|after/i.test(beside ?? dayBeside ?? '') ? 1 : -1
    );
  if (weekday) return written && weekdayOf(groups, weekday, span, text, written);
  const day = ordinal ?? groups.number;
  return day ? dayOfMonth(anchors, found, span, day) : undefined;
}

const countOf = (words: string): number =>
  /^(?:the\s+)?(?:day|morning)$/i.test(words) ? 1 : dayCount(words);

const after = (from: string | undefined | null, days: number): string | undefined =>
  from ? daysAfter(from, days) : undefined;

function weekdayOf({ way2 }: Groups, weekday: string, span: Span, text: string, written: string): string {
  if (way2 && /past|last/i.test(way2)) return weekdayNear(daysAfter(written, -1), weekday, false);
  if (way2 && /next|coming/i.test(way2)) return weekdayNear(written, weekday, true);
  return weekdayNear(written, weekday, isComing(text, span) ?? false);
}

/** The day last spoken of, within a few lines; else that of the text. */
function lastDay({ dates, written }: Anchors, found: readonly FoundDate[], at: number): string | undefined {
  const last = [...dates, ...found]
    .filter(({ end }) => end <= at && at - end < 300)
    .sort((a, b) => a.end - b.end)
    .at(-1);
  return last?.until ?? last?.date ?? written;
}

/** “the 12th”: of the month last spoken of, or of that before or after it where the words tell so. */
function dayOfMonth(
  anchors: Anchors,
  found: readonly FoundDate[],
  span: Span,
  ordinal: string
): string | undefined {
  const { text, dates, written } = anchors;
  const day = /^\d/.test(ordinal) ? parseInt(ordinal, 10) : ordinals.indexOf(ordinal.toLowerCase()) + 1;
  const last = [...dates, ...found]
    .filter(({ end }) => end <= span.start)
    .sort((a, b) => a.end - b.end)
    .at(-1);
  const near = last?.date ?? written ?? dates[0]?.date;
  if (!near || day < 1 || day > 31) return undefined;
  const inMonth = (from: string) => `${from.slice(0, 8)}${String(day).padStart(2, '0')}`;
  const here = inMonth(near);
  const coming = isComing(text, span);
  const date =
    written && coming === true && here < written
      ? inMonth(daysAfter(`${near.slice(0, 8)}28`, 5))
      : written && coming === false && here > written
        ? inMonth(daysAfter(`${near.slice(0, 8)}01`, -1))
        : here;
  return new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date) ? date : undefined;
}
