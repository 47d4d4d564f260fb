/** How much a country or a day that a text names has to do with the election that it is about. */
import type { FoundDate } from './dates';
import type { CountryNaming } from './names';
import type { Span } from './proposal';

/** “elections in the Republic of”, “Parliament of”. */
const voteIn =
  /(?:elections?|referendum|vote|poll|(?:members of the|elections? to the) (?:parliament|assembly|senate|majlis|mazhilis))\b[^.;(\n]{0,60}?\b(?:in|of|to)\s+(?:the\s+)?(?:[\p{L}]+\s+of\s+)?$/iu;
/** “’s early presidential election”. */
const leadsToVote =
  /^(?:'s)?,?[^\S\n]+(?:(?:\p{L}+[^\S\n]+){0,3}(?:elections?|referendum|vote|polls?|ballot)\b|when\b[^.;\n]{0,40}?\b(?:elect|vot))/iu;
/** “the former Minister of”: somebody's office, mostly of elsewhere. */
const office =
  /(?:minister|president|ambassador|envoy|mps?|chair\p{L}*|member|citizen|expert|secretary|staff|embass\p{L}*)\s+(?:of|from|to|for)\s+(?:the\s+)?$/iu;
const officeAfter =
  /^'s\s+(?:former\s+)?(?:ambassador|minister|president|prime|deputy|embassy|delegation|envoy)/iu;
/** In a list of members. */
const afterMember = /(?:,|and|;)\s*(?:the\s+)?(?:republic of\s+)?$/iu;
/** “the election held on”. */
const held =
  /(?:elected|elections?(?! commission| committee| observ)|referendum|vote|polls?|election day|voting|round)\b[^.;\n]{0,80}?(?:\b(?:on|of|for|held|day)\b|[,(:])\s*(?:the\s+)?(?:\p{L}+day,?\s+)?$/iu;
/** The title of a statement, and then its day in a line of its own or at the end of it. */
const heading = /(?:elections?|referendum|vote)\b[^.;\n]{0,80}(?:\n{1,3}[\s(]*)?(?:\p{L}+day,?\s*)?$/iu;
/** What else happens on days. */
const other =
  /(?:met|meeting|arriv\p{L}+|press conference|statement|published|as of|by|since|until|from|in 20\d\d)\b[^.;\n]{0,25}$/iu;

/** Where the text was written tells of its country, where it begins with that. */
export const capitalWeight = ({ start }: Span): number => (start < 150 ? 1.5 : 0.3);

/** “elections in Azerbaijan” and “Azerbaijani election” tell more than a country in a list of members. */
export function countryWeight(
  naming: CountryNaming,
  text: string,
  near: (at: number, within: number) => number
): number {
  const before = text.slice(Math.max(0, naming.start - 90), naming.start);
  const after = text.slice(naming.end, naming.end + 40);
  if (office.test(before) || officeAfter.test(after)) return 0.2;
  if (/^\s*(?:,|and\b|;)/u.test(after) && afterMember.test(before)) return 0.1;
  const isNamed = (voteIn.test(before) ? 3 : 0) + (leadsToVote.test(after) ? 3 : 0);
  const isAtHead = naming.start < 400 ? 0.5 : 0;
  return 0.5 + near(naming.start, 150) + isNamed + isAtHead + (naming.start < 100 ? 1 : 0);
}

/** “elections on 7 February”, “election day, 7 February”, “7 February election”; hardly the day on which the text was written. */
export function dateWeight(
  { start, end, date, until }: FoundDate,
  text: string,
  published: string | undefined
): number {
  const before = text.slice(Math.max(0, start - 110), start);
  const after = text.slice(end, end + 40);
  if (/\b(?:first round|previous|last (?:vote|election))\b[^.;\n]{0,20}$/iu.test(before)) return 0.1;
  const isHeld = held.test(before);
  const leads = leadsToVote.test(after);
  const isOther = !isHeld && other.test(before);
  const isHeading = start < 400 && heading.test(before);
  const isDateline =
    start < 400 && (date === published || /^\s*(?:\([^)\n]*\)\s*)?(?:-|\d{1,2}:)/u.test(after));
  const sum = 0.5 + (isHeld ? 2 : 0) + (leads ? 2 : 0) + (isHeading ? 0.7 : 0) - (isOther ? 0.4 : 0);
  return sum / (until ? 3 : 1) + (start < 500 ? 0.3 : 0) - (isDateline && !isHeld ? 0.6 : 0);
}
