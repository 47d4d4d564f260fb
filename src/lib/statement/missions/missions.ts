/** Which organizations' missions a text is about. */
import { groupBy } from '$lib/charts/group-by';
import { citizenKind, type Naming } from '../text/names';
import type { Span } from '../proposal';
import { evidenceOf, type Around, type Evidence } from './mission-evidence';
import { bareOsce } from './osce-names';
import { asJoint } from './joint-of-several';
import { isWithin, jointNamings, partOf } from './joint-missions';
import { membersOf } from './sent-by';
import { shortNamings, type Told } from './short-namings';
import { unknownOrganizations } from './unknown-organizations';

/** A mission that a text names. */
export interface ReadMission {
  readonly organization: string;
  /** The words that name it first. */
  readonly span: Span;
  /** The organization whose mission it is a part of. */
  readonly partOf?: string;
  /** Every naming of its organization. */
  readonly namings: readonly Naming[];
}

/** A statement in the first person is that of who stands at its head. */
const ourObservers =
  /\b(?:our (?:(?:citizen|domestic|\d[\d,]*|long-term|short-term|trained|accredited) )?(?:observ|monitor|coalition|mission|team)\p{L}*|we (?:\p{L}+ )?(?:observed|deployed|monitored|had observers|sent))/iu;
/** Kinds whose organizations observe whenever they are named; commissions are named for other reasons, too. */
const observing = new Set(['intergovernmental', 'parliamentary', 'nongovernmental', 'network', 'joint']);
const sentenceEnd = /\n|(?<!\b(?:Dr|Mr|Mrs|Ms|Prof|Hon|H\.E|St|No))\. (?=\p{Lu})/u;

/**
 * Those that a text says to have a mission, the one that it says most of first.
 * @param citizens the namings of citizen observers that the lexicon knows
 */
export function readMissions(
  text: string,
  organizations: readonly Naming[],
  citizens: readonly Naming[] = []
): ReadMission[] {
  const named = [...organizations, ...bareOsce(text, organizations)].sort((a, b) => a.start - b.start);
  const called = named.map((naming) => ({
    ...naming,
    id: commonwealthOf(text, naming, named)
  }));
  const known = called.filter((naming, i) => !isNameOf(text, naming, called[i + 1]));
  const domestic = citizens.filter((naming) => !named.some((one) => meet(one, naming)));
  const unknown = unknownOrganizations(text, [...named, ...domestic]);
  const single = [...asJoint(text, known), ...domestic, ...unknown];
  const namings = [...single.filter(({ id }) => id !== 'ieom-osce'), ...jointNamings(text, known)].sort(
    (a, b) => a.start - b.start
  );
  const told = evidences(text, namings);
  const missions = [...groupBy(told, ({ naming }) => naming.id)]
    .flatMap(([organization, all]) => {
      const telling = all.filter((one) => isTelling(one, text));
      const [first] = telling;
      if (!first || all.some(({ evidence }) => evidence === 'absent')) return [];
      const { start, end } = first.naming;
      const isJoint = organization === 'ieom-osce' ? 20 : 0;
      const weight = telling.length + all.length / 4 + (start < 300 ? 2 : 0) + isJoint;
      const ours = [
        ...all.map(({ naming }) => naming).filter((naming) => !isOfMember(text, naming)),
        ...shortNamings(text, all, told)
      ];
      return [{ weight, mission: { organization, span: { start, end }, namings: ours } }];
    })
    .sort((a, b) => b.weight - a.weight)
    .map(({ mission }) => mission);
  const observed = new Set(missions.map(({ organization }) => organization));
  const parts = partOf(text, missions);
  return missions
    .filter(({ organization }) => !isWithin(organization, observed, text))
    .map((mission) => {
      const whole = parts.get(mission.organization);
      return whole ? { ...mission, partOf: whole } : mission;
    });
}

const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** “Chief Observer …, Member of the European Parliament”: an office, not the mission of that parliament. */
const isOfMember = (text: string, { id, start }: Naming): boolean =>
  id === 'ep' &&
  /\bmembers? of the\s+$/iu.test(text.slice(Math.max(0, start - 20), start)) &&
  !membersOf.test(text.slice(Math.max(0, start - 60), start));

/** What is said of one name of a list is said of all: “observers of the CIS, the SCO and the OTS”. */
function evidences(text: string, namings: readonly Naming[]): Told[] {
  const told = namings.map((naming): { naming: Naming; evidence: Evidence } => ({
    naming,
    evidence: evidenceOf(text, naming, around(text, naming))
  }));
  const spread = (one: { evidence: Evidence; naming: Naming } | undefined, by: (typeof told)[number]) => {
    if (one && one.evidence === 'plain' && by.evidence !== 'plain') one.evidence = by.evidence;
  };
  const listed = (a: Naming | undefined, b: Naming | undefined) =>
    a !== undefined && b !== undefined && beside.test(text.slice(a.end, b.start));
  told.forEach((one, i) => {
    if (listed(one.naming, told[i + 1]?.naming)) spread(told[i + 1], one);
  });
  told.toReversed().forEach((one, i, all) => {
    if (listed(all[i + 1]?.naming, one.naming)) spread(all[i + 1], one);
  });
  return told;
}

/** What stands between two names of a list. */
const beside =
  /^['")]*(?:\s*\([^()\n]{1,40}\)|\s+-\s+\d+)?\s*(?:,|;|\/|&|,?\s*(?:and|as well as|or|plus))\s*(?:(?:of|from|for|by|the)\s+){0,3}$/u;

/** The sentence that holds a name, before and after it. */
export function around(text: string, { start, end }: Naming): Around {
  const before =
    text
      .slice(Math.max(0, start - 400), start)
      .split(sentenceEnd)
      .at(-1) ?? '';
  const after = text.slice(end, end + 400).split(sentenceEnd)[0] ?? '';
  return { before, after };
}

/**
 * Whether a naming tells of a mission. What our tables know as an observing organization, and the text names beside an
 * election without another reason, is taken to observe it; others need a word of observing next to them.
 */
function isTelling({ naming: { id, start, end, kind }, evidence }: Told, text: string): boolean {
  if (evidence !== 'plain') return evidence === 'own';
  if (kind === citizenKind && start < 400) return true;
  if (kind === undefined || kind === citizenKind) return start < 300 && ourObservers.test(text);
  return id !== 'un' && observing.has(kind) && !/^parliament\b/i.test(text.slice(start, end));
}

/** “The Commonwealth”, where a text has named that of Independent States. */
const commonwealthOf = (text: string, { id, start, end }: Naming, all: readonly Naming[]): string =>
  /^commonwealth$/i.test(text.slice(start, end)) && all.some((other) => other.id === 'cis') ? 'cis' : id;

/** “… of the CIS (IPA CIS)”: the first is a part of the name of the second. */
const isNameOf = (text: string, { id, end }: Naming, next: Naming | undefined): boolean =>
  next !== undefined && next.id !== id && /^\s*\($/u.test(text.slice(end, next.start));
