/** What the reader of statements knows of words and names: plain data, from files that anybody can extend. */
import type { LearnedWeights } from './learned/weights';

/** The files of `lexicon/`, each a CSV with these columns. A `cue` is written as `text/cue.ts` says. */
export const lexiconColumns = {
  /** What kind of election words speak of. */
  'election-types': ['type', 'cue'],
  /** Further names of organizations of the tables. */
  names: ['organization', 'name'],
  /** Citizen observers of a country that our tables do not know: their id, where they observe, what they are called. */
  'citizen-observers': ['organization', 'country', 'name'],
  parliaments: ['country', 'name'],
  /** Further names of countries (`name`), what their people and things are called (`people`), capitals of those not in our tables. */
  countries: ['country', 'kind', 'name'],
  /** What sentences do. */
  roles: ['role', 'cue'],
  /** What findings are about; `about` goes on “The mission spoke well of …”. */
  themes: ['theme', 'about'],
  /** The words of themes; `weight` from 1 (may be about it) to 5 (is about nothing else). */
  'theme-cues': ['theme', 'weight', 'cue'],
  /**
   * The words of praise and of blame (`positive`, `negative`; `unwelcome` counts only where it is denied), those that
   * turn them (`negation`, `contrast`) or weaken them (`softening`, `harmless`), and those that look so and mean `nothing`.
   */
  polarities: ['polarity', 'cue'],
  /** The words of verdicts. */
  stances: ['stance', 'cue'],
  /**
   * What numbers count. In a `counted` cue, `#` is the number, `%` a share of a hundred, `~` another number, `{stations}` the
   * row of that name whose form is `word`; a `label` begins a line and the number follows; `one` is one of a thing. The first
   * row that fits a number is taken; measure `none` leaves it out. `beside` is a cue that must stand in the same sentence.
   */
  measures: ['measure', 'form', 'cue', 'beside'],
  /** The nouns after a number, by what kind of thing is counted. */
  counted: ['kind', 'noun'],
  /**
   * What observers do at stations. Of numbers beside an `opening`, `count` (`no-count` is none) or `tabulation`: words of
   * `watching` it, of a share of stations `judged`. `observer`s are `there`, or `seeing` the `voting`; where something is
   * `amiss` the number is a finding's.
   */
  'station-words': ['kind', 'word'],
  /** How exactly a number is put; `#` is the number. */
  precisions: ['precision', 'cue'],
  /** Whether a number has happened. */
  statuses: ['status', 'cue'],
  /** What happened on a day; `@` is the day, or the days from one to another (`stay`). */
  milestones: ['event', 'cue'],
  /** Words for what happened on the day that stands nearest to them. */
  'milestone-words': ['event', 'cue'],
  /** The words that make a name a `region`, `district`, `constituency` or `city`; of a mission's `work` somewhere; names that are `none`. */
  'place-words': ['kind', 'cue'],
  /** Further cities, regions and districts (`names`, parted by `; `) of a country that the list of the world's does not know, or spells otherwise. */
  'known-places': ['country', 'kind', 'names'],
  /** Whom missions meet. */
  institutions: ['category', 'level', 'cue'],
  /** Whom missions are made up of: words before such a list (`composition`), words that end it (`stop`), and the `body` itself. */
  bodies: ['kind', 'cue'],
  /** What missions say of themselves, by kind of statement; `value`: what they hold to. */
  'own-words': ['kind', 'cue'],
  /** What kind of mission it was. */
  'mission-formats': ['format', 'cue'],
  /** What happened beside the observation. */
  events: ['kind', 'cue'],
  /** Offices that are an institution by themselves: “foreign minister”. */
  seats: ['cue', 'institution', 'category', 'level'],
  /** Words of meetings: after `with` stands whom a mission met, before `by`, `told` and `together`; `learned` is said of a mission at a place; `planned` is no meeting yet, `stop` ends a list. */
  meetings: ['kind', 'cue'],
  /** Words before names (`honorific`), for offices (`office`), before those (`modifier`) and after (`word`). */
  offices: ['kind', 'cue'],
  /** Words with a capital that are no person's name, in lower case. */
  'not-names': ['word'],
  /** What missions measure elections by. */
  standards: ['standard', 'cue']
} as const;

export type LexiconFile = keyof typeof lexiconColumns;
export type LexiconRow<F extends LexiconFile> = Readonly<Record<(typeof lexiconColumns)[F][number], string>>;
export type LexiconRows = { readonly [F in LexiconFile]: readonly LexiconRow<F>[] };

export interface Lexicon extends LexiconRows {
  /** Which words of sentences tell what they do and find. */
  readonly learned: LearnedWeights;
  /** Those of the tables, each with all its names, the first as our tables have it. */
  readonly organizations: readonly {
    readonly id: string;
    readonly kind: string;
    readonly names: readonly string[];
  }[];
  /** With names in use, and words such as “Azerbaijani”. */
  readonly nations: readonly {
    readonly id: string;
    readonly names: readonly string[];
    readonly peoples: readonly string[];
    readonly capital: string | null;
    /** The greater ones, in plain letters. */
    readonly cities: readonly string[];
    /** Provinces and the like by their bare names. */
    readonly regions: readonly string[];
    readonly districts: readonly string[];
  }[];
  readonly elections: readonly {
    readonly id: string;
    readonly country: string;
    readonly date: string;
    readonly type: string;
  }[];
  /** Places that missions of the tables went to, by the country of the election. */
  readonly places: readonly { readonly name: string; readonly kind: string; readonly country: string }[];
  /** Places and people by another name than the tables use. */
  readonly aliases: readonly {
    readonly kind: 'person' | 'place';
    readonly name: string;
    readonly alias: string;
  }[];
}
