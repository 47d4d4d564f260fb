/** Institutions that send people to a mission, by their names. */
import { meet, type Context } from '../../context';
import type { Span } from '../../proposal';
import type { Naming } from '../../text/names';

/** What a mission's members came from. */
export interface Body extends Span {
  readonly text: string;
}

/** “Institute for Democracy, Parliamentarianism and Suffrage Protection (IDPS)”: a name goes on to its abbreviation. */
export function withWholeName(text: string, body: Body): Body {
  const rest = /^, \p{Lu}[\p{L} -]{2,40} and \p{Lu}[\p{L} -]{2,40}(?= \(\p{Lu}{2,})/u.exec(
    text.slice(body.end, body.end + 130)
  )?.[0];
  return rest ? { ...body, end: body.end + rest.length, text: body.text + rest } : body;
}

/** “representatives of the IPA CIS”: an assembly that sends people to the mission of another. */
export const assembliesIn = (context: Context, region: Span): Body[] =>
  context.organizations
    .filter((one) => isAssemblyIn(context, one, region))
    .map(({ start, end }) => ({ start, end, text: context.text.slice(start, end) }));

const listed = /\b(?:of|from|by|and|plus|represent\p{L}*|includ\p{L}+)\s+(?:the\s+)?$|,\s+(?:the\s+)?$/iu;

/** Whether an assembly is one of those in a list, and no mission that the text speaks of elsewhere. */
export function isAssemblyIn(
  { text, countries, missions }: Context,
  { id, kind, start, end }: Naming,
  region: Span
): boolean {
  if (kind !== 'parliamentary' || start < region.start || end > region.end) return false;
  if (countries.some((country) => meet(country, { start, end }))) return false;
  const own = missions.find(({ organization }) => organization === id);
  const isNamedElsewhere = own?.namings.some((one) => one.start < region.start || one.end > region.end);
  return !isNamedElsewhere && listed.test(text.slice(region.start, start));
}

/** What no word of a list gives away: the delegation of the EU in a country, a friendship group of parliaments. */
const further =
  /\b(?:EU|European Union) Delegation(?:\s+(?:in|to)\s+(?:the\s+)?\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+)*)?|\b(?:\p{Lu}[\p{L}-]+\s+){1,3}(?:[Ii]nter-?[Pp]arliamentary\s+)?[Ff]riendship\s+[Gg]roup/gu;

export const furtherBodies = ({ text }: Context, region: Span): Body[] =>
  [...text.slice(region.start, region.end).matchAll(further)].map(({ 0: name, index }) => ({
    start: region.start + index,
    end: region.start + index + name.length,
    text: name.replace(/^The\s+/u, '')
  }));

/** “Executive Director of the Commission”: somebody's office. */
export const officeOf =
  /^(?:\p{Lu}\p{L}+\s+){0,2}(?:Director|Chair\p{Ll}*|President|Head|Minister|Secretary|Secretary-General|Commissioner|Speaker|Rector|Dean|Justice|Judge|Coordinator|Adviser|Advisor)\s+(?:of|for|to)\b/u;
