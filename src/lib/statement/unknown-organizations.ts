/** Organizations that our tables do not know, where a text gives them a name and observers. */
import type { Naming } from './names';
import type { Span } from './proposal';

/** “Citizens' Election Watch (CEW)”. */
const shortened =
  /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}'’-]+(?:[^\S\n]+(?:\p{Lu}[\p{L}'’-]+|of|for|the|and|on|in)){1,8})[^\S\n]+\(["']?(\p{Lu}[\p{Lu}\p{Ll}-]{1,11})["']?\)/gu;
/** “the Alliance for Fair Votes Observation Mission”. */
const named =
  /(?<![\p{L}\p{N}])((?:\p{Lu}[\p{L}'’-]+[^\S\n]+(?:(?:of|for|the|and|on|in)[^\S\n]+)*){1,6}?)(?:International[^\S\n]+)?(?:Election[^\S\n]+)?(?:Observ(?:er|ation)|Monitoring)[^\S\n]+(?:Mission|Group|Delegation)/gu;
/** What is no organization that observes, or no name. */
const other =
  /\b(?:commission|committee|ministry|court|council of ministers|party|movement|government|agency|republic|parliament|office of the president|members?|mission|code|law|act)\b/iu;
const article =
  /^(?:(?:The|An?|International|Election|Joint|Limited|Our|This|Short|Long|Heads?|Statement)\s+)+(?:of\s+)?/iu;

/** @param known the namings of organizations that our tables know */
export function unknownOrganizations(text: string, known: readonly Naming[]): Naming[] {
  const isKnown = ({ start, end }: Span) => known.some((naming) => naming.start < end && start < naming.end);
  const withShort = [...text.matchAll(shortened)].flatMap(
    ({ index, 0: whole, 1: name = '', 2: short = '' }) => {
      const isOther =
        other.test(name) || !/\p{Lu}{2}/u.test(short) || isKnown({ start: index, end: index + whole.length });
      return isOther ? [] : occurrences(text, [name.replace(article, ''), short], slug(short));
    }
  );
  const withMission = [...text.matchAll(named)].flatMap(({ index, 0: whole, 1: words = '' }) => {
    const name = words
      .trim()
      .replace(article, '')
      .replace(/^(?:the|international|election|electoral|limited|joint|our|this|short|long)$/i, '');
    const start = index + whole.indexOf(name);
    const span = { start, end: start + name.length };
    const isOther =
      name.length < 3 || other.test(name) || isKnown({ start: index, end: index + whole.length });
    return isOther || withShort.some((naming) => naming.start < span.end && span.start < naming.end)
      ? []
      : [{ id: slug(name), ...span }];
  });
  return [...withShort, ...withMission];
}

/** A short name is written as it is, a long one also in capitals. */
function occurrences(text: string, names: readonly string[], id: string): Naming[] {
  return names.flatMap((name) => {
    const words = name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`,
      name.includes(' ') ? 'giu' : 'gu'
    );
    return [...text.matchAll(pattern)].map(({ index }) => ({ id, start: index, end: index + name.length }));
  });
}

/** Lower case, words joined by hyphens, letters without their marks. */
export const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
