/** Countries of the people whom a text names as members: “With him go the Paraguayan senator A and the Chileans B and C”. */
import { sentenceAt, type Context } from '../../context';
import { findHeads } from '../../people/heads-of-missions';
import { officesOf } from '../../people/people';
import type { CountryNaming } from '../../text/names';
import type { Span } from '../../proposal';
import { indexAt } from '../../text/spans-within';
import { isAboutOthers } from './regions';

const mission = String.raw`(?:mission|delegation|team|party|group|entourage)`;
/** Words that say that somebody belongs to a mission. */
const company = new RegExp(
  [
    String.raw`\bwith (?:him|her|it|them|the (?:head|chief|leader|coordinator)\b[^.;]{0,40}?) (?:also )?(?:go|goes|went|come|comes|came|travel\p{L}*|are|is|were|will)\b`,
    String.raw`\b(?:accompan(?:y|ies|ied|ying)|joined|assisted|flanked|completed) by\b`,
    String.raw`\baccompan(?:y|ies|ied|ying) (?:him|her|them|it|the (?:head|chief|leader|mission|delegation))\b`,
    String.raw`\b(?:in|part of|members of|belong(?:s|ed|ing)? to|join(?:s|ed)?|integrates?d?|make up|makes up|made up|forms?|formed|completes?d?) (?:the|this|its|our|his|her|their) (?:[\p{L}-]+ ){0,3}${mission}\b`,
    String.raw`\b${mission} (?:(?:also|will|would|is|was|are|were|be|has|had|been|further) ){0,3}(?:includ\p{L}+|compris\p{L}+|consist\p{L}+|made up|composed|formed|integrated|completed|joined|accompanied|counts?|numbers)\b`
  ].join('|'),
  'iu'
);

const name = String.raw`\p{Lu}[\p{L}'-]+(?: (?:de|da|do|dos|del|la|al|bin|van|von|\p{Lu}\.|\p{Lu}[\p{L}'-]+)){1,4}`;
const office = String.raw`(?:(?:\p{Ll}[\p{L}-]+|MPs?|Congress\p{Ll}+|Senators?|Deput(?:y|ies)|Ambassadors?|Judges?) ){0,5}`;
/** “Argentine parliamentarian Ana Paz”, “Uruguayans Luis Soto and …” */
const named = new RegExp(
  String.raw`^ (?!(?:president|prime minister|foreign minister|leader)\b)${office}(?:(?:Mr|Ms|Mrs|Dr|Prof|H\.E)\.? )?${name}`,
  'u'
);
/** “Ana Paz, a Chilean lawyer” */
const profession = /^ \p{Ll}[\p{L}-]+/u;
const apposition = new RegExp(String.raw`${name},\s+(?:an?|the)\s+(?:\p{Ll}+\s+)?$`, 'u');
/** “Ana Paz (Chile)” */
const bracket = new RegExp(String.raw`${name}\s+\($`, 'u');
/** “Ana Paz of Chile”, “Ana Paz, from Chile” */
const origin = new RegExp(String.raw`${name},?\s+(?:of|from)\s+(?:the\s+)?$`, 'u');
/** “Ana Paz, former President of Ghana (Chairperson);”: what somebody was, in a list of members. */
const formerly = new RegExp(
  String.raw`${name},\s+(?:the\s+)?(?:former|ex-|retired|one-time)\s*[\p{L} ,-]{2,60}\b(?:of|in|,)\s+(?:the\s+)?$`,
  'u'
);
const host = /\b(?:elections?|referend\p{L}+|vote|poll|ahead of)\b[^.;]{0,20}$/iu;

/** “under former Chilean minister Ana Paz” */
const leader =
  /\b(?:under|headed by|led by|chaired by|leader,|head,|chief,|chair\p{L}*,|coordinator,)\s+(?:the\s+)?(?:former\s+|ex-)?$/iu;
const isBeside = (at: number, { end }: Span): boolean => at > end && at < end + 60;

/** @param regions the stretches of the text that tell what a mission is made up of */
export function countriesOfPersons(context: Context, regions: readonly Span[]): CountryNaming[] {
  const { text, countries } = context;
  const ordered = [...regions].sort((a, b) => a.start - b.start);
  const offices = officesOf(context);
  const leaders = findHeads(context).flatMap(({ person }) => person.mentions);
  return countries.filter((country) => {
    const sentence = sentenceAt(context, country.start);
    if (!sentence || sentence.mission < 0) return false;
    const isInRegion = indexAt(ordered, country.start) >= 0;
    if (!isInRegion && !company.test(sentence.text)) return false;
    const before = text.slice(Math.max(sentence.start, country.start - 120), country.start);
    const after = text.slice(country.end, country.end + 90);
    if (isAboutOthers(text.slice(sentence.start, country.start)) || host.test(before)) return false;
    if (leader.test(before) || (!isInRegion && leaders.some(({ start }) => isBeside(start, country))))
      return false;
    if (country.isPeople) return named.test(after) || (apposition.test(before) && profession.test(after));
    if (bracket.test(before)) return after.startsWith(')');
    if (isInRegion && formerly.test(before)) return /^\s*(?:\([^()]{3,40}\))?\s*[;,.]/u.test(after);
    if (offices.some(({ start, end }) => start <= country.start && country.end <= end)) return false;
    return !isInRegion && origin.test(before) && /^\s*(?:[;,.]|and\b)/u.test(after);
  });
}
