/** What the words of a counterpart, and those beside them, say of whom they name. */
import type { Context } from '../context';
import type { Span } from '../proposal';
import { institutionOf, missionName, type Institution } from './institutions';

/** “Chief of Protocol”: not of the institution that is named before. */
export const isOfDepartment = (office: { readonly text: string } | undefined): boolean =>
  /\bof (?:the )?(?:protocol|staff|mission|delegation|security)\b/iu.test(office?.text ?? '');

/** “the CIS Research Expert X”, at a meeting of the mission of the CIS. */
export function isOfMission(context: Context, mission: number, { start, end }: Span): boolean {
  const ours = context.missions[mission]?.organization;
  return context.organizations.some((org) => org.id === ours && org.start < end && org.end > start);
}

/** “Bek Orozov (United Party)”. */
export function nameAlone({ text, lexicon }: Context, part: Span | undefined): string | null {
  const words = part ? text.slice(part.start, part.end).trim() : '';
  const isName = /^\p{Lu}[\p{L}'-]+(?:\s+\p{Lu}[\p{L}'-]+){1,3}$/u.test(words);
  return isName && !institutionOf(words, lexicon) ? words : null;
}

/** “the missions of the African Union and the European Union”. */
export function followsMissions(text: string, region: Span, part: Span): boolean {
  const before = text.slice(Math.max(region.start, part.start - 80), part.start);
  return /\b(?:missions?|observers|delegations|teams|colleagues|heads)\s+(?:of|from)\b[^.;]*(?:,|and)\s+(?:of\s+|from\s+)?(?:the\s+)?$/iu.test(
    before
  );
}

/** “recalled that his Government …”, “…, dean of the ambassadors”. */
export const isNobody = (words: string): boolean =>
  /^\s*(?:\p{Ll}+(?:ed|s|d)? that\b|(?:dean|doyen|doyenne) of\b)/u.test(words);

/** “the magistrates of the Tribunal, headed by their president”. */
export const isTheirs = (text: string, { start, text: words }: Span & { readonly text: string }): boolean =>
  !/ (?:of|for) /u.test(words) && /\b(?:their|its)\s+$/iu.test(text.slice(Math.max(0, start - 7), start));

/** The mission of an organization, as one that others meet. */
export const observers = (context: Context, organization: string): Institution => ({
  institution: missionName(context, organization),
  category: 'observers',
  level: 'international'
});
