/** Missions of several organizations together, and the missions that are parts of others. */
import type { Naming } from '../text/names';
import type { Span } from '../proposal';
import { occurrences } from '../text/occurrences';
import { ofOsce } from './osce-names';

/** The international election observation mission of ODIHR and parliamentary assemblies. */
const ieom = 'ieom-osce';
const partsOfIeom = new Set(['osce-odihr', 'osce-pa', 'pace', 'ep', 'nato-pa']);
const isOfIeom = (id: string): boolean => partsOfIeom.has(id);

const itsName = /\bInternational Election Observation(?: Mission)?\b|\bIEOM\b/giu;
/** What says that several observe as one. */
const asOne =
  /\b(?:joint(?:ly)?|common endeavou?r|in common|single mission|one mission|shared mission|co-?organi[sz]ed|tripartite)\b/iu;
/** Who and what else is the joint mission's alone. */
const itsOwn =
  /\b(?:special co-?ordinator|(?:short-term )?OSCE (?:short-term )?observers|short-term OSCE observers|leader of the short-term observers|joint (?:mission|opinion|assessment|statement|conclusions?|press conference))\b/giu;

/**
 * The namings of the joint mission of ODIHR and assemblies: where a text gives it its name, or says that two of them
 * observe as one. Empty where there is none.
 * @param namings those of organizations, in order
 */
export function jointNamings(text: string, namings: readonly Naming[]): Naming[] {
  const parts = namings.filter(({ id }) => isOfIeom(id));
  if (new Set(parts.map(({ id }) => id)).size < 2) return ofCoordinator(text, namings);
  const named = occurrences(text, itsName).filter(
    ({ start }) => !namings.some(({ id, end }) => !isOfIeom(id) && end <= start && start - end < 3)
  );
  const told = parts.some((part, i) => {
    const next = parts.slice(i + 1).find(({ id }) => id !== part.id);
    if (!next || next.start - part.end > 90 || /[.;\n]/.test(text.slice(part.end, next.start))) return false;
    return asOne.test(text.slice(Math.max(0, part.start - 160), next.end + 200));
  });
  if (!told && !named.some(({ start, end }) => /mission|IEOM/iu.test(text.slice(start, end))))
    return sharedOut(text, parts).map((span) => ({ ...span, id: ieom, kind: 'joint' }));
  return [...named, ...occurrences(text, itsOwn)]
    .map((span) => ({ ...span, id: ieom, kind: 'joint' }))
    .concat(
      told && named.length === 0
        ? parts.slice(0, 1).map((part) => ({ ...part, id: ieom, kind: 'joint' }))
        : []
    );
}

const total = /\b(?:election )?observation mission\b|\b\d[\d,]* (?:[\p{L}-]+ ){0,2}observers\b/giu;

/** “484 observers, including 328 deployed by ODIHR, 82 from the OSCE PA …”: what names all of those whose shares are told. */
function sharedOut(text: string, parts: readonly Naming[]): Span[] {
  const shares = parts.filter((part) => isShareOfIeom(part, text.slice(0, part.start)));
  const [first] = shares;
  if (!first || new Set(shares.map(({ id }) => id)).size < 3) return [];
  const from = Math.max(0, first.start - 300);
  const [all] = occurrences(text.slice(from, first.start), total);
  return all ? [{ start: from + all.start, end: from + all.end }] : [];
}

const share =
  /\d\s+(?:(?:[\p{L}-]+,?\s+){0,8}?)(?:from|of|(?:sent|deployed|fielded|seconded) by)\s+(?:the\s+)?$/iu;

/** “48 from PACE”: the observers of one, among those of the joint mission. */
export const isShareOfIeom = ({ id }: Naming, before: string): boolean =>
  isOfIeom(id) && share.test(before.slice(-120));

/** The OSCE's special co-ordinator leads the observers of all, also where a text names hardly any of them. */
function ofCoordinator(text: string, namings: readonly Naming[]): Naming[] {
  if (!/\bspecial co-?ordinator\b/iu.test(text)) return [];
  const bare = occurrences(text, ofOsce).filter(
    ({ start, end }) => !namings.some((naming) => naming.start < end && start < naming.end)
  );
  if (bare.length === 0) return [];
  return [...bare, ...occurrences(text, itsOwn)]
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, i, all) => start >= (all[i - 1]?.end ?? 0))
    .map((span) => ({ ...span, id: ieom, kind: 'joint' }));
}

/** Whether one organization's observers belong to another's mission without a mission of their own. */
export const isWithin = (organization: string, all: ReadonlySet<string>, text: string): boolean =>
  organization === 'ep' && all.has('eu-eom') && !all.has(ieom) && !delegation.test(text);

const ofEp = String.raw`(?:(?:\p{L}+-member )?delegation (?:of [\p{L}\d]+ (?:members |MEPs |people |parliamentarians )?)?(?:of|from) (?:the )?(?:European Parliament|EP)|(?:European Parliament|EP)(?:'s)? (?:\p{L}+ ){0,2}delegation)\b`;
/** “a delegation of the European Parliament, headed by …, joined the mission” */
const delegation = new RegExp(
  [
    String.raw`\b${ofEp}[^.;\n]{0,60}\b(?:headed|led|chaired) by\b`,
    String.raw`\b(?:led|leads|leading|headed|heads|heading|chaired|chairs|head of|leader of)\s+(?:an?|the|its|this)?\s*${ofEp}`
  ].join('|'),
  'iu'
);

const within =
  /\b(?:within|as (?:a )?part of|part of|under|inside|integrated into|included in)\s+(?:the\s+)?$/iu;

/**
 * The mission that each is a part of: those of the joint mission, and those said to work within another.
 * @returns organization by organization
 */
export function partOf(
  text: string,
  missions: readonly { readonly organization: string; readonly namings: readonly Naming[] }[]
): Map<string, string> {
  const parts = new Map<string, string>();
  const all = missions.flatMap(({ namings }) => namings).sort((a, b) => a.start - b.start);
  if (missions.some(({ organization }) => organization === 'eu-eom'))
    for (const { organization } of missions) if (organization === 'ep') parts.set('ep', 'eu-eom');
  const hasJoint = missions.some(({ organization }) => organization === ieom);
  for (const { organization, namings } of missions) {
    if (hasJoint && isOfIeom(organization)) parts.set(organization, ieom);
    for (const { end } of namings) {
      const next = all.find(({ start, id }) => start >= end && id !== organization);
      const gap = next && text.slice(end, next.start);
      if (!next || !gap || gap.length > 60 || /[.;\n]/.test(gap) || !within.test(gap)) continue;
      if (/^['")]*\s+(?:observ\p{L}+ )?mission\b/iu.test(text.slice(next.end)))
        parts.set(organization, next.id);
    }
  }
  return parts;
}
