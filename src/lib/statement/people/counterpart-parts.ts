/** The parts of a list of those who were met: what stands between commas, semicolons and “and”. */
import type { Context } from '../context';
import type { Span } from '../proposal';
import { findCues } from '../text/cue-finder';

const separator =
  /\s(?:and\s+)?(?:other\s+)?(?:organi[sz]ations|groups|bodies|institutions|NGOs)\s+(?:such as|like|including)\s+(?:the\s+)?|\s*(?:[,;]\s*(?:as well as|and also|and then|and|then|also|plus|including|among them|such as|besides|together with|along with)?|\s(?:as well as|together with|along with|alongside|besides|plus|and also|and then|and|including|or))\s+(?:also\s+|later\s+|after that\s+|separately\s+|finally\s+)?(?:with\s+|by\s+|from\s+|of\s+|at\s+|in\s+|on\s+|to\s+)?(?:both\s+)?(?:the\s+)?|\s*[,;:]\s*|\s*\((?=["'\p{L}])|\)|\s[-–—]\s/giu;

/** What follows “and” without being anything of its own belongs to the part before it. */
export function partsOfList(context: Context, { start, end }: Span): Span[] {
  const { text, lexicon } = context;
  const merged: Span[] = [];
  const known = findCues(text.slice(start, end), lexicon.institutions);
  /** “Independent Electoral and Boundaries Commission”: a name that our lists have whole. */
  const isWithin = (place: number) =>
    known.some((cue) => start + cue.start < place - 1 && place < start + cue.end - 1);
  for (const cut of cutsOf(text, start, end)) {
    if (!/[\p{L}\p{N}]/u.test(text.slice(cut.start, cut.end))) continue;
    if (isTheirs(text, cut)) continue;
    const last = merged.at(-1);
    if (last && (isWithin(last.end + 1) || belongsTo(context, last, cut)))
      merged[merged.length - 1] = { start: last.start, end: cut.end };
    else merged.push(cut);
  }
  return merged;
}

/** “or their agents”: of those named before. */
const isTheirs = (text: string, { start, end }: Span): boolean =>
  /\b(?:and|or)\s+$/u.test(text.slice(Math.max(0, start - 5), start)) &&
  /^(?:their|its)\s+(?:own\s+)?\p{Ll}+\s*$/u.test(text.slice(start, end));

function cutsOf(text: string, start: number, end: number): Span[] {
  const cuts: Span[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(separator)) {
    cuts.push({ start: from, end: start + match.index });
    from = start + match.index + match[0].length;
  }
  cuts.push({ start: from, end });
  return cuts;
}

/** “Elections and Referenda”, “Ministry of Labour and Social Protection”, “candidates or their agents”: one thing each. */
function belongsTo({ text, lexicon, countries }: Context, last: Span, cut: Span): boolean {
  if (!/^\s*(?:,\s*)?(?:and|or)\s+$/iu.test(text.slice(last.end, cut.start))) return false;
  const here = text.slice(cut.start, cut.end).trim();
  const before = text.slice(last.start, last.end);
  if (here.length >= 60 || countries.some(({ start, end }) => start >= cut.start && end <= cut.end))
    return false;
  if (/^(?:\p{Lu}{3,}|"|\p{N})/u.test(here)) return false;
  if (verb.test(here)) return false;
  const isOwn = findCues(here, lexicon.institutions).length > 0;
  if (oneWord.test(before) && bodyWord.test(here) && /^\s+and\s+$/u.test(text.slice(last.end, cut.start)))
    return true;
  if (/^\p{Lu}/u.test(here))
    return !isOwn && /\b(?:of|for|on)\s+(?:the\s+)?(?:\p{Lu}\p{L}+\s*)+$/u.test(before);
  return !isOwn;
}

const verb =
  /^(?:was|were|had|has|have|held|got|took|is|are|also|then|later|made|saw|went|heard|met|spoke|\p{Ll}+(?:ed|ing))\b/u;

/** “the Radio and Television Council”, “the Ministry of Labour and Social Protection”. */
const oneWord = /(?:^|\b(?:of|for)\s+(?:the\s+)?)\p{Lu}\p{Ll}+$/u;
const bodyWord =
  /^(?:\p{Lu}\p{L}+\s+){1,3}(?:Council|Commission|Authority|Agency|Committee|Board|Service|Office|Union|Association)$/u;

/** The names in quotation marks, without them: “the parties "A" and "B"”. */
export const quotedNames = (text: string, { start, end }: Span): Span[] =>
  [...text.slice(start, end).matchAll(/"([^"\n]{2,60})"/gu)].map(({ index, 1: name = '' }) => ({
    start: start + index + 1,
    end: start + index + 1 + name.length
  }));

/** “the Superior Tribunal (TSJE)”. */
export const isAbbreviation = (text: string, { start, end }: Span): boolean =>
  text[start - 1] === '(' && text[end] === ')' && /^\p{Lu}[\p{L}-]{1,9}$/u.test(text.slice(start, end));

/** “the CARICOM and OAS observer missions”. */
export const beforeMissions =
  /^(?:\s*,\s*\p{Lu}[^\s,]*){0,4}\s*,?\s+and\s+(?:the\s+)?(?:\p{Lu}\S*\s+){1,4}(?:(?:election\s+)?observ\p{L}+\s+)?(?:missions|delegations|observers|teams|groups)\b/u;

/** The mission itself, and the vote: no counterparts. */
export const isOurs = (words: string): boolean =>
  /^(?:the\s+)?(?:mission|members of the (?:mission|delegation)|delegation|election|elections|vote|voting)$/iu.test(
    words.trim()
  );
