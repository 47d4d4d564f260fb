/** What all rules share of one text. */
import { findDates, type FoundDate } from './dates';
import { readElection, type ReadElection } from './election';
import { evenText } from './even-text';
import type { Lexicon } from './lexicon';
import { missionOfSentences, readMissions, type ReadMission } from './missions';
import { findCountries, findOrganizations, type CountryNaming, type Naming } from './names';
import { findNumbers, type FoundNumber } from './numbers';
import type { Role, Span } from './proposal';
import { sentenceRoles } from './roles';
import { readSentences, type Sentence } from './words';

/** A sentence, with what it does and whose mission it speaks of. */
export interface ReadSentence extends Sentence {
  readonly role: Role;
  /** Of `missions`; -1 where the text names none. */
  readonly mission: number;
}

export interface Context {
  /** Even (see `evenText`): same places as in the text as it was given. */
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly sentences: readonly ReadSentence[];
  /** Those that are no part of a date. */
  readonly numbers: readonly FoundNumber[];
  readonly dates: readonly FoundDate[];
  readonly countries: readonly CountryNaming[];
  readonly organizations: readonly Naming[];
  readonly election: ReadElection | null;
  /** The main one first. */
  readonly missions: readonly ReadMission[];
  /** The day of the text, where it is known. */
  readonly published: string | undefined;
}

export function contextOf(given: string, lexicon: Lexicon, published?: string): Context {
  const text = evenText(given);
  const sentences = readSentences(text);
  const dates = findDates(text, published);
  const countries = findCountries(text, lexicon);
  const organizations = findOrganizations(text, lexicon);
  const missions = readMissions(text, organizations);
  const roles = sentenceRoles(sentences, lexicon);
  const mission = missionOfSentences(sentences, missions);
  return {
    text,
    lexicon,
    sentences: sentences.map((sentence, i) => ({
      ...sentence,
      role: roles[i] ?? 'other',
      mission: mission[i] ?? -1
    })),
    numbers: findNumbers(text).filter((number) => !dates.some((date) => meet(date, number))),
    dates,
    countries,
    organizations,
    election: readElection({ text, dates, countries, lexicon, published }),
    missions,
    published
  };
}

export const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** What a row names its mission by: `<election>/<organization>`, or the organization where the election has no id. */
export function missionId({ election, missions }: Context, index: number): string | null {
  const organization = missions[index]?.organization;
  if (!organization) return null;
  return election?.id ? `${election.id}/${organization}` : organization;
}

/** The sentence that holds a place; undefined between sentences. */
export function sentenceAt({ sentences }: Context, at: number): ReadSentence | undefined {
  return sentences.find(({ start, end }) => start <= at && at < end);
}
