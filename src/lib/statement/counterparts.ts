/** Reads a list of those whom a mission met: people with their offices, institutions, groups, other missions. */
import type { Context } from './context';
import { findCues } from './cue-finder';
import { findHeads, isHeadOffice } from './heads-of-missions';
import { institutionOf, institutionOfOffice, missionName, type Institution } from './institutions';
import { ofKind, type Office } from './offices';
import { findPeople, officesOf, type Person } from './people';
import type { Span } from './proposal';

export interface Counterpart extends Institution, Span {
  readonly person?: string;
  readonly role?: string;
}

/** @param mission the one that met them: its own people are no counterparts */
export function readCounterparts(context: Context, region: Span, mission: number): Counterpart[] {
  const { text, lexicon } = context;
  const people = peopleIn(context, region);
  const found: Counterpart[] = [];
  let at = region.start;
  for (const { person, chunk } of people) {
    found.push(...groups(at, Math.max(at, chunk.start)));
    const one = ofPerson(person, chunk);
    if (one) found.push(one);
    at = Math.max(at, chunk.end);
  }
  found.push(...groups(at, region.end));
  return found;

  function ofPerson(person: Person, chunk: Span): Counterpart | null {
    if (findHeads(context).some((head) => head.person === person && head.mission === mission)) return null;
    const role = roleOf(person.offices);
    const other = otherMission(person);
    if (other !== null)
      return { ...observers(context, other), person: person.name, ...(role && { role }), ...chunk };
    const institutions = person.offices.flatMap((office) => institutionOfOffice(office, lexicon) ?? []);
    const own = institutions[0] ?? atHand(chunk);
    if (!own) return null;
    if (!institutions[0]) dropSame(own);
    return { ...own, person: person.name, ...(role && { role }), ...chunk };
  }

  /** “the Central Election Commission, where its chairman X …”: the institution before, which is then no further counterpart. */
  function atHand(chunk: Span): Institution | null {
    const last = found.at(-1);
    if (last && chunk.start - last.end < 60 && last.category !== 'parties-candidates') return last;
    return null;
  }

  function dropSame(own: Institution): void {
    const last = found.at(-1);
    if (last && !last.person && last.institution === own.institution) found.pop();
  }

  function otherMission(person: Person): string | null {
    const head = findHeads(context).find((one) => one.person === person);
    if (head) return context.missions[head.mission]?.organization ?? null;
    const office = person.offices.find(isHeadOffice);
    const named =
      office && context.organizations.find(({ start, end }) => start < office.end && end > office.start);
    return named?.id ?? null;
  }

  /** What stands between people: institutions and groups, each between commas and “and”. */
  function groups(start: number, end: number): Counterpart[] {
    return parts(context, { start, end }).flatMap((part): Counterpart[] => {
      const words = text.slice(part.start, part.end);
      const orgs = context.organizations.filter((org) => org.start >= part.start && org.end <= part.end);
      const ours = context.missions[mission]?.organization;
      const isMission =
        /\b(?:mission|missions|observers?|delegations?|observation|head|heads|colleagues)\b/iu.test(words);
      const office = officesOf(context).find(
        (one) => one.start <= part.start + 6 && one.end >= part.end - 2 && one.start >= part.start - 1
      );
      if (orgs.length > 0 && (isMission || follows(part))) {
        return orgs.flatMap((org) => (org.id === ours ? [] : [{ ...observers(context, org.id), ...part }]));
      }
      const institution =
        (office &&
        !/^(?:representatives?|members?|leaders?|officials?|candidates?|observers?|heads)$/u.test(
          office.noun
        ) &&
        !/s$/u.test(office.noun)
          ? institutionOfOffice(office, lexicon)
          : null) ?? institutionOf(words, lexicon);
      if (!institution || isOurs(words)) return [];
      const role =
        office && institution.institution !== words ? office.text.split(/ (?:of|at|in|for) /u)[0] : undefined;
      return [{ ...institution, ...(role && { role }), ...part }];
    });
  }

  /** “the missions of the African Union and the European Union”. */
  function follows(part: Span): boolean {
    const before = text.slice(Math.max(region.start, part.start - 80), part.start);
    return /\b(?:mission|missions|observers|delegations|teams)\s+(?:of|from)\b[^.;]*(?:,|and)\s+(?:of\s+)?(?:the\s+)?$/iu.test(
      before
    );
  }
}

export const observers = (context: Context, organization: string): Institution => ({
  institution: missionName(context, organization),
  category: 'observers',
  level: 'international'
});

const isOurs = (words: string): boolean =>
  /^(?:the\s+)?(?:mission|members of the (?:mission|delegation)|delegation|election|elections|vote|voting)$/iu.test(
    words.trim()
  );

/** The part of an office that is the person's own. */
export const roleOf = (offices: readonly Office[]): string | undefined =>
  [...new Set(offices.map(({ text }) => text.split(/ (?:of|at|in|for|to) (?:the )?(?=[A-Z0-9])/u)[0] ?? ''))]
    .filter(Boolean)
    .join(', ') || undefined;

export function peopleIn(context: Context, { start, end }: Span): { person: Person; chunk: Span }[] {
  return findPeople(context)
    .flatMap((person) =>
      person.mentions
        .filter((mention) => mention.start >= start && mention.end <= end)
        .slice(0, 1)
        .map((mention) => ({
          person,
          chunk:
            person.chunk.start <= mention.start && mention.end <= person.chunk.end
              ? { start: Math.max(start, person.chunk.start), end: person.chunk.end }
              : withOffice(context, mention, start)
        }))
    )
    .sort((a, b) => a.chunk.start - b.chunk.start);
}

/** A name that stands again, with the office beside it. */
function withOffice(context: Context, mention: Span, from: number): Span {
  const { text } = context;
  const title =
    /(?:[\s,]*(?:H\. ?E\.|Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?|Prof\.?|Ambassador|(?:His|Her) Excellency))*[\s,]*$/u;
  const lead = title.exec(text.slice(Math.max(from, mention.start - 40), mention.start))?.[0].length ?? 0;
  const beside = officesOf(context);
  const before = beside.find(
    ({ start, end }) => start >= from && end <= mention.start && end >= mention.start - lead
  );
  const after = beside.find(
    ({ start }) => start >= mention.end && /^,\s+(?:the\s+|an?\s+)?$/iu.test(text.slice(mention.end, start))
  );
  if (before) return { start: before.start, end: mention.end };
  return { start: mention.start - lead, end: after?.end ?? mention.end };
}

const separator =
  /\s*(?:[,;]\s*(?:as well as|and also|and then|together with|along with|and|also)?|\s(?:as well as|together with|along with|and also|and))\s+(?:also\s+)?(?:separately\s+)?(?:with\s+|by\s+|of\s+|at\s+|in\s+|on\s+|to\s+)?(?:the\s+)?|\s*[,;:]\s*|\s*\((?=\p{Lu})|\)/giu;

/** The parts of a list; what follows “and” without being anything of its own belongs to the part before it. */
function parts({ text, lexicon, countries }: Context, { start, end }: Span): Span[] {
  const words = text.slice(start, end);
  const cuts: Span[] = [];
  let from = 0;
  for (const match of words.matchAll(separator)) {
    cuts.push({ start: start + from, end: start + match.index });
    from = match.index + match[0].length;
  }
  cuts.push({ start: start + from, end });
  const merged: Span[] = [];
  for (const cut of cuts) {
    const here = text.slice(cut.start, cut.end).trim();
    if (!/[\p{L}\p{N}]/u.test(here)) continue;
    const last = merged.at(-1);
    const gap = last ? text.slice(last.end, cut.start) : '';
    const isNothing = findCues(here, lexicon.institutions).length === 0;
    const isCountry = countries.some((country) => country.start >= cut.start && country.end <= cut.end);
    if (last && isNothing && /^\s*(?:,\s*)?and\s+(?:the\s+)?$/iu.test(gap) && !isCountry && here.length < 60)
      merged[merged.length - 1] = { start: last.start, end: cut.end };
    else merged.push(cut);
  }
  return merged;
}

/** Whether the words are honorifics alone, left over between people. */
export const isTitle = ({ lexicon }: Context, words: string): boolean =>
  findCues(words, ofKind(lexicon.offices, 'honorific')).some(
    ({ start, end }) => end - start >= words.trim().length
  );
