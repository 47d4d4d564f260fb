/** What the page of a country shows, as plain rows. */
import type { GapEntry } from '$lib/coverage/gap-entry';
import type { ConclusionBasis, ConclusionStance } from '$lib/dataset/rows';
import type { ShownFigure } from '$lib/records/best-figure';
import type { NothingHere } from '$lib/records/nothing';
import type { CountryCounts } from './country-counts';
import type { Highest } from './highest';
import type { ThemeRuns } from './theme-runs';

/**
 * How many conclusions of each stance; `person`: known from one member's words only, whatever their stance;
 * `none`: missions of which none was found.
 */
export type StanceCounts = Record<ConclusionStance | 'person' | 'none', number>;

/** A number of an election, or why there is none. */
export interface ElectionFigure {
  figure: ShownFigure | null;
  nothing: NothingHere;
}

export interface ElectionInList {
  id: string;
  date: string;
  /** `Presidential, early, round 2` */
  what: string;
  contest: string;
  missions: number;
  stances: StanceCounts;
  turnout: ElectionFigure;
  accredited: ElectionFigure;
}

/** A cell of the presence grid: a mission, or what was noted where there is none; null where there is no record. */
export type PresenceCell =
  | { stance: ConclusionStance | null; basis: ConclusionBasis; role: 'joint' | 'part' | null }
  | { noted: 'not-found' | 'note'; anchor: string }
  | null;

export interface PresenceGrid {
  /** Contests in order of their first day of voting, each with its elections. */
  contests: { id: string; what: string; elections: { id: string; date: string; what: string }[] }[];
  rows: {
    organization: string;
    short: string;
    name: string;
    missions: number;
    contests: number;
    /** One for each election, in the order of the contests. */
    cells: PresenceCell[];
  }[];
}

export interface AbroadSeries {
  rows: {
    election: string;
    date: string;
    what: string;
    stations: ElectionFigure;
    /** What the stations' number counts instead, in the note's words: it is compared with none. */
    unit: string | null;
    countries: ElectionFigure;
    /** Above every earlier settled number that is known. */
    stationsRecord: boolean;
    countriesRecord: boolean;
    /** Places listed by name in `polling_abroad`. */
    places: number;
  }[];
  stations: Highest | null;
  countries: Highest | null;
}

export interface TermCount {
  term: string;
  conclusions: number;
}

/** A country as a member of missions elsewhere. */
export interface Sender {
  missions: number;
  /** By country observed, the most frequent first. */
  hosts: { id: string; name: string; missions: { id: string; short: string; date: string }[] }[];
  /** Heads of missions elsewhere whose title names the country. */
  heads: { id: string; name: string; title: string; mission: string; said: string }[];
}

export interface CountryRecord extends CountryCounts {
  stances: StanceCounts;
  findings: number;
  list: ElectionInList[];
  presence: PresenceGrid;
  runs: ThemeRuns[];
  themes: Record<string, string>;
  /** Contests with findings, and all contests. */
  found: number;
  abroad: AbroadSeries | null;
  terms: TermCount[];
  sender: Sender;
  neighbours: CountryCounts[];
  /** Those about no mission of the data: the others stand on their missions' pages. */
  gaps: GapEntry[];
  gapsOfMissions: number;
}
