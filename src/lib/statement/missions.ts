/** Which organizations' missions a text is about, and which one each of its sentences speaks of. */
import { groupBy } from '$lib/charts/group-by';
import type { Naming } from './names';
import type { Span } from './proposal';
import type { Sentence } from './words';

/** A mission that a text names. */
export interface ReadMission {
  readonly organization: string;
  /** The words that name it first. */
  readonly span: Span;
  /** Every naming of its organization. */
  readonly namings: readonly Naming[];
}

const cue = String.raw`(?:observ(?:er|ers|ation|ing|ed|e|es)|monitor(?:s|ing|ed)?|mission|missions|delegation|delegates)`;
const after = new RegExp(String.raw`^['")\]]*(?:'s)?\s+(?:[\p{L}/-]+\s+){0,4}?${cue}\b`, 'iu');
const before = new RegExp(
  String.raw`\b${cue}\b(?:\s*\([^)\n]{1,20}\))?\s+(?:\S+\s+){0,3}?(?:of|from|by|for|and)\s+(?:the\s+)?$`,
  'iu'
);

/** Those that a text says to have a mission, the one that it says most of first. */
export function readMissions(text: string, organizations: readonly Naming[]): ReadMission[] {
  const namings = [...organizations, ...unknownNamings(text, organizations)].sort(
    (a, b) => a.start - b.start
  );
  const byId = groupBy(namings, ({ id }) => id);
  const missions = [...byId].flatMap(([organization, ours]) => {
    const telling = ours.filter(({ start, end }) => isMission(text, start, end));
    const span = telling[0];
    return span
      ? [
          {
            organization,
            span,
            namings: ours,
            weight: telling.length + ours.length / 4 + (span.start < 300 ? 2 : 0)
          }
        ]
      : [];
  });
  return missions
    .sort((a, b) => b.weight - a.weight)
    .map(({ organization, span, namings: ours }) => ({
      organization,
      span: { start: span.start, end: span.end },
      namings: ours
    }));
}

function isMission(text: string, start: number, end: number): boolean {
  return after.test(text.slice(end, end + 90)) || before.test(text.slice(Math.max(0, start - 90), start));
}

/** A mission whose organization our tables do not know: “the Alliance for Fair Elections Observation Mission”, “(AFE)”. */
function unknownNamings(text: string, known: readonly Naming[]): Naming[] {
  const pattern =
    /(?<![\p{L}\p{N}])((?:\p{Lu}[\p{L}'-]+[^\S\n]+(?:(?:of|for|the|and|on|in)[^\S\n]+)*){1,6}?)(?:\((\p{Lu}[\p{Lu}\p{L}-]{1,11})\)[^\S\n]+)?(?:International[^\S\n]+)?(?:Election[^\S\n]+)?(?:Observ(?:er|ation)|Monitoring)[^\S\n]+(?:Mission|Group|Delegation)/gu;
  return [...text.matchAll(pattern)].flatMap((match): Naming[] => {
    const name = (match[1] ?? '').replace(/^(?:The|An?|International|Election|Joint|Limited)\s+/u, '').trim();
    const start = match.index + match[0].indexOf(name);
    const span = { start, end: start + name.length };
    const isOurs = known.some(
      (naming) => naming.start < match.index + match[0].length && naming.end > match.index
    );
    if (
      !name ||
      isOurs ||
      /^(?:The|International|Election|Short|Long|Our|This|Joint|Limited|Mission)$/u.test(name)
    )
      return [];
    return [{ id: slug(match[2] ?? name), ...span }];
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

/**
 * The mission that each sentence speaks of: the one it names, else the one of the sentence before it, else the main one.
 * @returns an index into the missions for each sentence; -1 where a text has none
 */
export function missionOfSentences(
  sentences: readonly Sentence[],
  missions: readonly ReadMission[]
): number[] {
  let current = missions.length > 0 ? 0 : -1;
  return sentences.map(({ start, end }) => {
    const named = missions.findIndex(({ namings }) =>
      namings.some((naming) => naming.start >= start && naming.end <= end)
    );
    const several = missions.filter(({ namings }) =>
      namings.some((naming) => naming.start >= start && naming.end <= end)
    );
    if (several.length === 1 && named >= 0) current = named;
    return current;
  });
}
