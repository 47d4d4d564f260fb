/** What all rules share of one text. */
import { findWrittenDays } from './text/date-forms';
import { findDates, type FoundDate } from './text/dates';
import { readElection, type ReadElection } from './election/election';
import { evenText } from './text/even-text';
import { featuresOf } from './learned/features';
import { likelihoodsOf, type Likelihoods } from './learned/weights';
import type { Lexicon } from './lexicon';
import { readMissions, type ReadMission } from './missions/missions';
import { missionsByName, missionsByPeople } from './missions/sentence-missions';
import {
  findCitizenObservers,
  findCountries,
  findOrganizations,
  type CountryNaming,
  type Naming
} from './text/names';
import { relativeDays } from './text/relative-days';
import { writtenDay } from './text/written-day';
import { findNumbers, type FoundNumber } from './text/numbers';
import type { Role, Span } from './proposal';
import { sentenceRoles } from './findings/roles';
import { withoutNames } from './text/without-names';
import { readSentences, type Sentence } from './text/words';
import { indexAt, meetsAny } from './text/spans-within';

/** A sentence, with what it does and whose mission it speaks of. */
export interface ReadSentence extends Sentence {
  readonly role: Role;
  /** Of `missions`; -1 where the text names none. */
  readonly mission: number;
  /** Its words, without the names of organizations. */
  readonly plain: string;
  /** What it does and tells, as was learned of sentences alike. */
  readonly likelihoods: Likelihoods;
}

export interface Context {
  /** Even (see `evenText`): same places as in the text as it was given. */
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly sentences: readonly ReadSentence[];
  /** Those that are no part of a date, nor of a day whose year the text does not tell. */
  readonly numbers: readonly FoundNumber[];
  /** Those that the text names by themselves. */
  readonly dates: readonly FoundDate[];
  /** With those that it names by another: “on Monday”, “two days before the vote”. */
  readonly days: readonly FoundDate[];
  readonly countries: readonly CountryNaming[];
  readonly organizations: readonly Naming[];
  readonly election: ReadElection | null;
  /** The main one first. */
  readonly missions: readonly ReadMission[];
  /** The day of the text, as the reader knows it. */
  readonly published: string | undefined;
  /** The day of the text; where the reader does not know it, as the text tells. */
  readonly written: string | undefined;
}

export function contextOf(given: string, lexicon: Lexicon, published?: string): Context {
  const text = evenText(given);
  const sentences = readSentences(text);
  const dates = findDates(text, published);
  const namedDays = findWrittenDays(text);
  const countries = findCountries(text, lexicon);
  const organizations = findOrganizations(text, lexicon);
  const missions = readMissions(text, organizations, findCitizenObservers(text, lexicon));
  const head = published ?? writtenDay(text, dates);
  const election = readElection({ text, dates, countries, lexicon, written: head });
  const written =
    head ??
    dates.find(
      ({ date, until, hasYear, start }) => hasYear && !until && start < 300 && date !== election?.date
    )?.date;
  const relative = relativeDays({ text, dates, written, vote: election?.date });
  const roles = sentenceRoles(sentences, lexicon);
  const masked = withoutNames(text, organizations);
  const plain = sentences.map(({ start, end }) => masked.slice(start, end));
  const named = missionsByName(sentences, { text, missions });
  const context: Context = {
    text,
    lexicon,
    sentences: sentences.map((sentence, i) => ({
      ...sentence,
      role: roles[i] ?? 'other',
      mission: named[i] ?? -1,
      plain: plain[i] ?? '',
      likelihoods: likelihoodsOf(featuresOf(plain[i] ?? '', lexicon, plain[i - 1]), lexicon.learned)
    })),
    numbers: findNumbers(text).filter((number) => !meetsAny(dates, number) && !meetsAny(namedDays, number)),
    dates,
    days: [...dates, ...relative].sort((a, b) => a.start - b.start),
    countries,
    organizations,
    election,
    missions,
    published,
    written
  };
  return withMissions(context, missionsByPeople(context));
}

/** The missions of sentences, once it is known who speaks in them. */
function withMissions(context: Context, missions: readonly number[]): Context {
  if (context.sentences.every(({ mission }, i) => mission === missions[i])) return context;
  const sentences = context.sentences.map((sentence, i) => ({ ...sentence, mission: missions[i] ?? -1 }));
  return { ...context, sentences };
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
  return sentences[indexAt(sentences, at)];
}
