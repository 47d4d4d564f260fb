/** Counterparts that a text gives by nothing but their names: “the parties "A" and B”, “Transparency X”. */
import type { Context } from '../context';
import type { Span } from '../proposal';
import { isAbbreviation, partsOfList, quotedNames } from './counterpart-parts';
import type { Counterpart } from './counterparts';
import { findPeople } from './people';

const parties =
  /\bpart(?:y|ies)|\bmovements?\b|\bblocs?\b|\balliances?\b|\bfractions?\b|\bfactions?\b|\blists?\b/iu;
const media =
  /\b(?:newspapers?|channels?|broadcasters?|television|radio|agenc(?:y|ies)|editorial|portal|magazine|TV)\b/iu;
const properName =
  /^(?:(?:\p{Ll}+\s+and\s+)?\p{Ll}+\s+(?:of|from)\s+)?(?:the\s+|to\s+|with\s+)?((?:\p{Lu}[\p{L}'-]*\s+(?:(?:of|for|and|the|in)\s+){0,2}){0,6}\p{Lu}[\p{L}'-]*)\.?$/u;
const sureName = /^(?:\p{Lu}{3,}|\p{Lu}\p{L}+-\p{Lu}{2,})$/u;
/** “organizations such as Participación Ciudadana”. */
const suchAs = /\b(?:organi[sz]ations|groups|NGOs|bodies)\s+(?:such as|like|including)\s+(?:the\s+)?$/iu;
const organization =
  /\b(?:Transparency|Network|Watch|Forum|Centre|Center|Institute|Foundation|Initiative|Association|Union|League|Society|Council|Coalition|Platform|Fund|Monitor|Congress|Federation|Guild|Syndicate|Movement|Observatory|Chamber|Group|House|Committee)\b/u;
const noName =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|CEC|EOM|SEOM|CEO|USA|UK|NEC|IEC)$/u;

/** @param known those of the same list that are read already: a name alone tells little where nothing else is a counterpart */
export function namedOnly(context: Context, region: Span, known: readonly Counterpart[]): Counterpart[] {
  const { text } = context;
  const quoted = quotedNames(text, region);
  const all = partsOfList(context, region);
  const words = text.slice(region.start, region.end);
  const isParties = parties.test(words);
  return [...quoted, ...all.filter((part) => !quoted.some((name) => meets(name, part)))].flatMap((part) => {
    const name = properName.exec(text.slice(part.start, part.end).trim())?.[1];
    const isQuoted = quoted.includes(part);
    const given = isQuoted ? text.slice(part.start, part.end).trim() : name;
    if (
      !given ||
      noName.test(given) ||
      isAbbreviation(text, part) ||
      known.some((other) => isIn(part, other, given, isQuoted))
    )
      return [];
    const before = text.slice(Math.max(region.start, part.start - 60), part.start);
    const isOfParties = isParties && (isQuoted ? !media.test(before) : isPartyBeside(text, region, part));
    const isSure =
      isQuoted ||
      suchAs.test(text.slice(Math.max(0, part.start - 40), part.start)) ||
      isOfParties ||
      sureName.test(given) ||
      organization.test(given);
    if (!isSure || isElsewhere(context, part) || (isQuoted && given.split(' ').length > 5)) return [];
    if (isQuoted && !isOfParties && !media.test(before) && known.length === 0) return [];
    const isPartyName =
      /\bParty\b/u.test(words) &&
      (sureName.test(given) || /(?:Union|Alliance|Movement|Front|Bloc|Coalition)$/u.test(given));
    const category =
      isOfParties || isPartyName ? 'parties-candidates' : media.test(before) ? 'media' : 'civil-society';
    return [{ institution: given, category, level: '', ...part }];
  });
}

const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const isIn = (part: Span, other: Counterpart, name: string, isQuoted: boolean): boolean =>
  meets(part, other) && (!isQuoted || other.institution.includes(name));

/** “the parties A and B”, “the A and B parties”. */
const isPartyBeside = (text: string, region: Span, part: Span): boolean =>
  /\bparties\s*:?\s+(?!and\b|as\b)(?:[^\s"]+\s+){0,8}$/iu.test(text.slice(region.start, part.start)) ||
  /^\s+and\s+\p{Lu}\S*\s+parties\b/u.test(text.slice(part.end, part.end + 60));

/** A country, an organization that observes, a place, a person: no institution of its own. */
const isElsewhere = (context: Context, part: Span): boolean =>
  [...context.countries, ...context.organizations].some(
    (one) => meets(one, part) && one.end - one.start > part.end - part.start - 4
  ) ||
  findPeople(context).some(({ chunk, mentions }) => [chunk, ...mentions].some((one) => meets(one, part)));
