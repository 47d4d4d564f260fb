/** The day on which a text was written, where it says so: in a dateline, in a line of its own, or at its end. */
import type { FoundDate } from './dates';

const vote = /\b(?:elections?|referendum|vote|polls?|ballot|run-?off|round)\b/iu;
const place = String.raw`\p{Lu}[\p{L}'.\-]+(?:(?:[^\S\n]|[/,-])+(?:\p{Lu}[\p{L}'.\-]+|city|de|of|d'[\p{L}]+)){0,4}`;
/** “Tashkent, ”, “(Dushanbe, ”, “[DILI, TIMOR-LESTE ”. */
const placeBefore = new RegExp(
  String.raw`(?:^|\n)[\s([*]*(?:done (?:at|in)\s+)?${place}(?:[^\S\n]*\([^)\n]{2,30}\))?(?:[^\S\n]|[,:.|-])*(?:this\s+)?(?:the\s+)?[([]?[^\S\n]*$`,
  'u'
);
const label = /(?:^|\n)\W*(?:published|issued|updated|posted|date[d]?|released)\b(?:\s+on)?:?\s*$/iu;

/**
 * The day that stands at the head of a text or beneath it.
 * @param text even (see `evenText`)
 */
export function writtenDay(text: string, dates: readonly FoundDate[]): string | undefined {
  const single = dates.filter(({ until }) => !until);
  const early = single.filter(({ start }) => start < 1500);
  const dateline =
    early.find((one) => isDateline(text, one)) ??
    early.find(({ start }) => label.test(text.slice(Math.max(0, start - 40), start))) ??
    single.findLast((one) => one.start > text.length - 200 && isDateline(text, one)) ??
    single.find(
      (one) =>
        one.hasYear &&
        isAlone(text, one.start, one.end) &&
        !isTitleOfVote(text.slice(Math.max(0, one.start - 160), one.start))
    ) ??
    single.find((one) => one.hasYear && one.start < 250 && endsWithPlace(text, one));
  return dateline?.date;
}

/** “Tashkent, 1 May 2028”: a line with a day, hardly anything else, and no name of an election. */
export function isAlone(text: string, start: number, end: number): boolean {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  const line = (text.slice(from, start) + text.slice(end, to < 0 ? undefined : to)).replace(/\s+/g, ' ');
  return line.length < 45 && !/[.!?;]\s*$/.test(line.replace(/\s+$/, '').slice(0, -1)) && !vote.test(line);
}

/** “Statement by the Chair, Lilongwe, 18 September 2030.” */
const endsWithPlace = (text: string, { start, end }: FoundDate): boolean =>
  /(?:,|\.)\s+\p{Lu}[\p{L}'-]+,\s*$/u.test(text.slice(Math.max(0, start - 40), start)) &&
  /^\s*(?:[.\n(:-]|$)/.test(text.slice(end, end + 3));

/** “Presidential Election in Kazakhstan”: the line before a day names a vote, and no statement on it. */
export function isTitleOfVote(before: string): boolean {
  const title = before.trimEnd().split('\n').at(-1) ?? '';
  return (
    /\n[\s([]*$/.test(before) &&
    title.length < 110 &&
    vote.test(title) &&
    !/[.!?:]$/.test(title) &&
    !/\b(?:statement|conclusions?|communiqu|report|declaration|press|release|findings|mission|observ\p{L}*|assessment|news)\b/iu.test(
      title
    )
  );
}

/** “MINSK, 3 February.” at the beginning of a paragraph, “Baku, November 8, Araz-Press” in a line of its own. */
export function isDateline(text: string, { start, end }: FoundDate): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  if (!placeBefore.test(before) || vote.test(before.slice(before.lastIndexOf('\n') + 1))) return false;
  return /^\W{0,3}(?:\s*\([^)\n]{1,40}\)|\s*\/[^/\n]{1,40}\/|[,.]?\s+\p{Lu}[\p{L}-]+)?\W{0,3}(?:\n|$|-|:|\.|\()|^\s*[.(:\-/[\])]/u.test(
    text.slice(end, end + 60)
  );
}
