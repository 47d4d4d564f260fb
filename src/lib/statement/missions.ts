/** Which organizations' missions a text is about, and which one each of its sentences speaks of. */
import { groupBy } from '$lib/charts/group-by';
import type { Naming } from './names';
import type { Span } from './proposal';
import { unknownOrganizations } from './unknown-organizations';
import type { Sentence } from './words';

/** A mission that a text names. */
export interface ReadMission {
  readonly organization: string;
  /** The words that name it first. */
  readonly span: Span;
  /** Every naming of its organization. */
  readonly namings: readonly Naming[];
}

const cue = String.raw`(?:observ(?:er|ers|ation|ing|ed|e|es)|monitor(?:s|ing|ed)?|mission|missions|delegation|delegates|team|statement|declaration)`;
const after = new RegExp(String.raw`^['")\]]*(?:'s)?\s+(?:[\p{L}/-]+\s+){0,4}?${cue}\b`, 'iu');
const before = new RegExp(
  String.raw`\b${cue}\b(?:\s*\([^)\n]{1,20}\))?\s+(?:\S+\s+){0,3}?(?:of|from|by|for|and)\s+(?:the\s+)?(?:[^.;\n(]{1,60}\()?$`,
  'iu'
);
/** “The Carter Center, which sent a team”, “the Commonwealth has fielded”. */
const sent = /^[^.;\n]{0,90}?\b(?:sent|sends|to send|deployed|deploys|fielded|dispatched|had \d+)\b/iu;
/** A line of a list: “CIS: 121”. */
const listed = /^(?:\s*\([^)\n]*\))?\s*[:|-]\s*\d/u;
/** Who sends none. */
const none =
  /^[^.;\n]{0,30}?\b(?:did not|didn't|does not|will not|won't|declined|refused|was not invited)\b/iu;
/** Others whom a mission met, or speaks with. */
const met =
  /\b(?:met|meets|meetings?|consult\p{L}+|talks|talked|spoke|exchang\p{L}+|discussions?|press conference|together|alongside)\b[^\n]*$/iu;

/** What else bears the name of an organization: “EU Member States”, “OSCE commitments”. */
const other =
  /^['")\]]*(?:'s)?\s+(?:[\p{L}/-]+\s+){0,2}?(?:commitments?|standards?|conventions?|documents?|charter|principles|obligations|member states|countries|region|area|budget|funds?|headquarters|summit|guidelines)\b/iu;
/** Who belongs to it without being its mission. */
const partOf =
  /\b(?:members?|deputies|representatives|officials|experts|president|convention|charter|document|within|standards|commitments|regulation|secretariat|states|countries) (?:of|to|on) (?:the )?$/iu;
/** A statement in the first person is that of who stands at its head. */
const ourObservers = /\b(?:our|we|us)\b[^.\n]{0,60}\b(?:observ|deploy|monitor)/iu;
/** Kinds whose organizations observe whenever they are named; commissions are named for other reasons, too. */
const observing = new Set(['intergovernmental', 'parliamentary', 'nongovernmental', 'network']);
const sentenceEnd = /\n|(?<!\b(?:Dr|Mr|Mrs|Ms|Prof|Hon|H\.E|St|No))\. /u;

/** Those that a text says to have a mission, the one that it says most of first. */
export function readMissions(text: string, organizations: readonly Naming[]): ReadMission[] {
  const called = organizations.map((naming) => ({
    ...naming,
    id: commonwealthOf(text, naming, organizations)
  }));
  const known = called.filter((naming, i) => !isNameOf(text, naming, called[i + 1]));
  const namings = [...known, ...unknownOrganizations(text, organizations)].sort((a, b) => a.start - b.start);
  return [...groupBy(namings, ({ id }) => id)]
    .flatMap(([organization, ours]) => {
      const telling = ours.filter((naming) => isMission(text, naming));
      const [first] = telling;
      if (!first) return [];
      const { start, end } = first;
      const weight = telling.length + ours.length / 4 + (start < 300 ? 2 : 0);
      return [{ weight, mission: { organization, span: { start, end }, namings: ours } }];
    })
    .sort((a, b) => b.weight - a.weight)
    .map(({ mission }) => mission);
}

/**
 * Whether a naming tells of a mission. What our tables know as an observing organization, and the text names beside an
 * election without another reason, is taken to observe it; others need a word of observing next to them.
 */
function isMission(text: string, { start, end, kind }: Naming): boolean {
  const next = text.slice(end, end + 90);
  const past = text.slice(Math.max(0, start - 90), start);
  if (none.test(next) || other.test(next) || partOf.test(past)) return false;
  if (/mission|\bS?EOM\b/i.test(text.slice(start, end))) return true;
  if (listed.test(next) && /(?:^|\n)\W*$/u.test(past)) return true;
  const sentence =
    text
      .slice(Math.max(0, start - 400), start)
      .split(sentenceEnd)
      .at(-1) ?? '';
  if (met.test(sentence) && !/\bhead of (?:the )?$/iu.test(past)) return false;
  if (after.test(next) || before.test(past) || sent.test(next)) return true;
  if (kind === undefined) return start < 300 && ourObservers.test(text);
  return observing.has(kind) && !/^parliament\b/i.test(text.slice(start, end));
}

/** “The Commonwealth”, where a text has named that of Independent States. */
const commonwealthOf = (text: string, { id, start, end }: Naming, all: readonly Naming[]): string =>
  /^commonwealth$/i.test(text.slice(start, end)) && all.some((other) => other.id === 'cis') ? 'cis' : id;

/** “… of the CIS (IPA CIS)”: the first is a part of the name of the second. */
const isNameOf = (text: string, { id, end }: Naming, next: Naming | undefined): boolean =>
  next !== undefined && next.id !== id && /^\s*\($/u.test(text.slice(end, next.start));

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
