/** What is voted on: what speaks for each type. */
import type { Lexicon } from '../lexicon';
import type { Span } from '../proposal';
import { findCues } from '../text/cue-finder';
import type { FoundDate } from '../text/dates';
import { anyMonth, monthNumber } from '../text/months';

/** A type that words name, and how much speaks for it. */
export interface TypeEvidence extends Span {
  readonly type: string;
  readonly weight: number;
}

/** “elected their President, senators and deputies”, in either order. */
const president = String.raw`\b(?:president|head of state)\b`;
const parliament = String.raw`\b(?:deput(?:y|ies)|senat\p{L}+|legislat\p{L}+|lawmakers|mps|members of (?:the )?parliament|(?:new )?parliament|(?:grand )?national assembly|congress\p{L}*|house of representatives)\b`;
const both = new RegExp(
  String.raw`\b(?:elect(?:s|ed|ing|ions? of)?|choose|choosing|chose|vote[ds]? for|voting for)\s+[^.;:\n]{0,40}?(?:${president}[^.;:\n]{0,60}?${parliament}|${parliament}[^.;:\n]{0,60}?${president})`,
  'giu'
);

const yearAfter =
  /^\s*(?:,\s*)?(?:(?:held\s+)?(?:in|of|on)\s+)?(?:(?:\d{1,2}\s+)?\p{Lu}\p{Ll}+\.?\s+(?:\d{1,2},\s+)?)?((?:19|20)\d\d)\b/u;
const yearBefore = /\b((?:19|20)\d\d)(?:'s)?\s+(?:early\s+)?$/iu;
const earlier = /^[^.;\n]{0,25}\b(?:\w+ years? (?:earlier|ago|before)|years ago)\b/iu;
/** “the Law on Presidential and Parliamentary Elections”: the name of a law, a body or a paper, which holds for every vote. */
const inName =
  /\b(?:laws?|code|act|regulations?|rules|convention|handbook|guidelines|commission|committee|council|department|declaration of principles)\s+(?:on|for|of|at|governing|concerning|regulating|about)\s+(?:the\s+)?(?:(?:conduct|holding|organi[sz]ation|preparation) of (?:the\s+)?)?(?:[\p{L}' ]{0,60}\b(?:on|for|of|at)\s+(?:the\s+)?)?(?:(?:presidential|parliamentary|legislative|local|national|general|and|or|other|elections?|referend(?:um|ums|a)|[,/])[\s/,]*)*$/iu;
const ofName = /^\s+(?:commission|committee|council|department|board|laws?|code|act|regulations?)\b/iu;
const eitherVote =
  /^(?:\s*elections?)?\s*(?:and)?\/?or\s+(?:presidential|parliamentary|legislative|referend)/iu;
const previous = /\b(?:previous|last|past|next|future|upcoming|former|earlier|forthcoming)\s+$/iu;

/**
 * @param text even (see `evenText`)
 * @param date of the vote: elections of other days speak for nothing
 * @param dates those that the text names by themselves
 */
export function typeEvidence(
  text: string,
  lexicon: Lexicon,
  date: string | null,
  dates: readonly FoundDate[]
): TypeEvidence[] {
  const atOnce = [...text.matchAll(both)].map(({ index, 0: words }) => ({
    type: 'general',
    start: index,
    end: index + words.length,
    weight: 200
  }));
  const named = findCues(text, lexicon['election-types']).map(({ row: { type }, start, end }) => {
    const before = text.slice(Math.max(0, start - 40), start);
    const after = text.slice(end, end + 50);
    const year = yearAfter.exec(after)?.[1] ?? yearBefore.exec(before)?.[1];
    const isOther =
      (date !== null && year !== undefined && !date.startsWith(year)) ||
      isOfOtherDay(text, { start, end }, date, dates) ||
      earlier.test(after) ||
      inName.test(text.slice(Math.max(0, start - 120), start)) ||
      /\band\/or\b/iu.test(text.slice(start, end)) ||
      ofName.test(after) ||
      eitherVote.test(after) ||
      previous.test(before);
    const atHead = text.slice(0, start).trim().includes('\n') ? (start < 400 ? 1 : 0) : 3;
    return { type, start, end, weight: ((2 + atHead) * (end - start)) / (isOther ? 20 : 1) };
  });
  return [...atOnce, ...named];
}

/** “The presidential election was held on 19 April”, where the vote is in May; rounds may be weeks apart. */
const inMonth = new RegExp(
  String.raw`^[^.,;:\n]{0,45}?\b(?:in|for|until)\s+(?:early |mid-|late )?(${anyMonth})\b`,
  'iu'
);

function isOfOtherDay(
  text: string,
  { start, end }: Span,
  date: string | null,
  dates: readonly FoundDate[]
): boolean {
  const month = inMonth.exec(text.slice(end, end + 60))?.[1];
  if (date && month && /^\p{Lu}/u.test(month) && isFarMonth(monthNumber(month), date)) return true;
  const last = dates.findLast((one) => one.end <= start && one.end > start - 25);
  if (date && last && !last.until && isFar(last.date, date) && forVote.test(text.slice(last.end, start)))
    return true;
  const next = dates.find(({ start }) => start >= end && start < end + 45);
  if (
    !date ||
    !next ||
    next.until ||
    !/^[^.,;:\n]*\b(?:of|on|for)\s+(?:the\s+)?$/iu.test(text.slice(end, next.start))
  )
    return false;
  return isFar(next.date, date);
}

/** “on 26 May for the presidential election”. */
const forVote = /^\s*(?:(?:for|in|at|of)\s+)?(?:(?:the|its|their|a)\s+)?(?:(?:early|snap)\s+)?$/iu;

/** Farther than rounds of one vote are. */
const isFar = (one: string, other: string): boolean =>
  Math.abs(Date.parse(one) - Date.parse(other)) > 27 * 86_400_000;

/** Neither of the month nor beside it. */
function isFarMonth(month: number, date: string): boolean {
  const apart = Math.abs(month - Number(date.slice(5, 7)));
  return Math.min(apart, 12 - apart) > 1;
}

/** Where a text says only “elections”: the type of nearly all that the country has held by our tables. */
export function usualType({ elections }: Lexicon, country: string | null): string | null {
  const held = elections.filter((election) => election.country === country);
  const usual = held.find(
    ({ type }) => held.filter((other) => other.type === type).length >= Math.max(2, held.length * 0.8)
  );
  return usual?.type ?? null;
}
