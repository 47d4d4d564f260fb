/** Numbers of another country's vote, or of an organization that has no mission in the text. */
import type { Context } from '../../context';
import type { Line } from '../../text/lines';

/** “Georgia: 1,300 observers for municipal vote”, “five stations are to be opened in Russia”. */
export function isOfAnother(
  { text, countries, election }: Context,
  unit: Line,
  measure: string,
  end: number
): boolean {
  if (!election?.country || measure.endsWith('abroad')) return false;
  const after = countries.find(
    ({ start, isPeople }) =>
      !isPeople &&
      start >= end &&
      /^\s*(?:\p{L}+\s+){0,6}in\s+(?:the\s+)?$/iu.test(text.slice(end, start)) &&
      start < unit.end
  );
  return after !== undefined && after.id !== election.country;
}

/** “thanked the ODIHR mission, which fielded 320 observers”: of an organization that has no mission in this text. */
export function isOfUnknown({ text, organizations, missions }: Context, unit: Line, at: number): boolean {
  const naming = organizations.findLast(({ start, end }) => start >= unit.start && end <= at);
  return (
    naming !== undefined &&
    !missions.some(({ namings }) => namings.some(({ start }) => start === naming.start)) &&
    /^(?: (?:mission|delegation|observers?|team))?(?:,| \()? ?(?:which|whose|who|with|has|had)\b[^.;]{0,40}$/iu.test(
      text.slice(naming.end, at)
    )
  );
}

const votedIn =
  /\b(?:election|elections|vote|referendum|polls?)\b[^.;,]{0,30}\bin\s+(?:the\s+)?(?:neighbou?ring\s+)?$/iu;

/** A heading about another country's vote, as pages put beside a text. */
export function isElsewhere({ text, countries, election }: Context, unit: Line): boolean {
  const line = text.slice(unit.start, unit.end);
  const inside = countries.filter(({ start, end }) => start >= unit.start && end <= unit.end);
  const [first] = inside;
  const other = inside.find(
    ({ start, isPeople }) => !isPeople && votedIn.test(text.slice(unit.start, start))
  );
  if (other && election?.country && other.id !== election.country) return true;
  return (
    first !== undefined &&
    !!election?.country &&
    first.id !== election.country &&
    /^\s*(?:\p{L}+\s+)?$/u.test(text.slice(unit.start, first.start)) &&
    /^(?:'s)?\s*:|\b(?:vote|election|polls?)\b/iu.test(text.slice(first.end, unit.end)) &&
    !/[.]\s*$/.test(line) &&
    line.length < 120
  );
}

const turnoutIn =
  /\b(?:turnout|participation)\s+in\s+(?:the\s+)?(?:(?:city|region|district|province|municipality|county) of\s+)?(?=\p{Lu})/u;

/** “Turnout in Almaty was 38.2 per cent”: of a part of the country. */
export function isOfRegion({ text, countries }: Context, unit: Line, end: number): boolean {
  const match = turnoutIn.exec(text.slice(unit.start, end));
  if (!match) return false;
  const at = unit.start + match.index + match[0].length;
  return !countries.some(({ start }) => start === at);
}
