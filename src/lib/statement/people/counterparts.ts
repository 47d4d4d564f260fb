/** Reads a list of those whom a mission met: people with their offices, institutions, groups, other missions. */
import type { Context } from '../context';
import type { Span } from '../proposal';
import { candidatesIn } from './candidates';
import { beforeMissions, isAbbreviation, isOurs, partsOfList, quotedNames } from './counterpart-parts';
import {
  followsMissions,
  observers,
  isNobody,
  isOfDepartment,
  isOfMission,
  isTheirs,
  nameAlone
} from './counterpart-words';
import { namedOnly } from './named-counterparts';
import { isHeadOffice } from './head-offices';
import { findHeads } from './heads-of-missions';
import { byFullName, institutionOfLetters } from './full-names';
import { institutionAfter, institutionBefore, nameAtInstitution } from './institution-beside';
import { institutionOfOffice, institutionOfSeat } from './institution-of-office';
import { institutionOf, type Institution } from './institutions';
import { officesOf, type Person } from './people';
import { peopleIn, roleOf } from './people-in-region';

export interface Counterpart extends Institution, Span {
  readonly person?: string;
  readonly role?: string;
}

/** @param mission the one that met them: its own people are no counterparts */
export function readCounterparts(context: Context, region: Span, mission: number): Counterpart[] {
  const { found, rest } = candidatesIn(context, region);
  return [...found, ...rest.flatMap((part) => counterpartsIn(context, part, mission))];
}

function counterpartsIn(context: Context, region: Span, mission: number): Counterpart[] {
  const { text, lexicon } = context;
  const found: Counterpart[] = [];
  let at = region.start;
  for (const { person, chunk } of peopleIn(context, region)) {
    found.push(...groups(at, Math.max(at, chunk.start)));
    const one = ofPerson(person, chunk);
    if (one) found.push(one);
    at = Math.max(at, chunk.end);
  }
  found.push(...groups(at, region.end));
  return [...found, ...namedOnly(context, region, found)].map((one) => ({
    ...one,
    ...byFullName(text, one, lexicon)
  }));

  function ofPerson(person: Person, chunk: Span): Counterpart | null {
    if (findHeads(context).some((head) => head.person === person && head.mission === mission)) return null;
    if (person.offices.some((office) => isOfMission(context, mission, office))) return null;
    const role = roleOf(person.offices);
    const other = otherMission(person);
    if (other !== null)
      return { ...observers(context, other), person: person.name, ...(role && { role }), ...chunk };
    const institutions = person.offices.flatMap((office) =>
      isTheirs(text, office)
        ? []
        : (institutionOfOffice(office, lexicon) ?? institutionOfLetters(text, office.text, lexicon) ?? [])
    );
    const after = institutions[0] ? null : institutionAfter(context, chunk.end, region.end);
    if (after) {
      at = after.end;
      return {
        ...after.institution,
        person: person.name,
        ...(role && { role }),
        start: chunk.start,
        end: after.end
      };
    }
    const [office] = person.offices;
    const own =
      institutions[0] ??
      (isOfDepartment(office) ? null : atHand(chunk)) ??
      institutionBefore(context, office?.start ?? chunk.start);
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
    return partsOfList(context, { start, end }).flatMap((part, i, all): Counterpart[] => {
      const words = text.slice(part.start, part.end);
      const orgs = context.organizations.filter((org) => org.start >= part.start && org.end <= part.end);
      const ours = context.missions[mission]?.organization;
      const isNextOfObservers =
        orgs.length === 1 &&
        found.at(-1)?.category === 'observers' &&
        (orgs[0]?.end ?? 0) - (orgs[0]?.start ?? 0) > words.trim().length - 5;
      if (
        orgs.length > 0 &&
        (observing.test(words) ||
          followsMissions(text, region, part) ||
          beforeMissions.test(text.slice(part.end, part.end + 160)) ||
          isNextOfObservers)
      )
        return orgs.flatMap((org) => (org.id === ours ? [] : [{ ...observers(context, org.id), ...part }]));
      if (orgs.some((org) => org.id === ours && org.start - part.start < 5)) return [];
      if (isAbbreviation(text, part) || isNobody(words)) return [];
      const someone = nameAtInstitution(words, lexicon);
      if (someone) return [{ ...someone.institution, person: someone.person, ...part }];
      const quoted = quotedNames(text, part);
      const kind = quoted.length > 0 ? institutionOf(words, lexicon) : null;
      if (kind)
        return quoted.map((name) => ({ ...kind, institution: text.slice(name.start, name.end), ...name }));
      const office = officesOf(context).find(
        (one) => one.start <= part.start + 6 && one.end >= part.end - 2 && one.start >= part.start - 1
      );
      const ofOffice = office && !many.test(office.noun) ? institutionOfOffice(office, lexicon) : null;
      const institution = institutionOfSeat(words, lexicon) ?? ofOffice ?? institutionOf(words, lexicon);
      if (!institution || isOurs(words)) return [];
      const role =
        office && institution.institution !== words ? office.text.split(/ (?:of|at|in|for) /u)[0] : undefined;
      const person = text[part.start - 1] === '(' ? nameAlone(context, all[i - 1]) : null;
      return [{ ...institution, ...(person && { person }), ...(role && { role }), ...part }];
    });
  }
}

const observing =
  /\b(?:missions?|observers?|delegations?|observation|heads?|colleagues?|[SLCR]?EOM|ROM|IEOM)\b/iu;
const many = /^(?:representatives?|members?|leaders?|officials?|candidates?|observers?|heads)$|s$/u;
