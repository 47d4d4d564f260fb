/** Institutions that send people to a mission, by their names. */
import { meet, type Context } from '../../context';
import type { Span } from '../../proposal';

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
export const assembliesIn = ({ text, organizations, missions, countries }: Context, region: Span): Body[] =>
  organizations
    .filter(
      ({ id, kind, start, end }) =>
        kind === 'parliamentary' &&
        !countries.some((country) => meet(country, { start, end })) &&
        start >= region.start &&
        end <= region.end &&
        !missions.some(({ organization }) => organization === id) &&
        /\b(?:of|from|by|and|plus)\s+(?:the\s+)?$|,\s+(?:the\s+)?$/iu.test(text.slice(region.start, start))
    )
    .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
