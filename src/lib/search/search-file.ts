import type { ElectionType } from '$lib/dataset/rows';

/**
 * What the search knows, as `/data/search.json` holds it: lists of short rows that name one another by their place in the
 * list, so that the file stays small. `entriesOf` makes entries of it.
 */
export interface SearchFile {
  /** The types of elections, which the elections name by their place here. */
  types: ElectionType[];
  countries: CountryLine[];
  organizations: OrganizationLine[];
  questions: QuestionLine[];
  notebooks: NotebookLine[];
  elections: ElectionLine[];
  missions: MissionLine[];
  people: PersonLine[];
  places: PlaceLine[];
  sources: SourceLine[];
  /** Other spellings and names of people and places, by the name in the tables. */
  aliases: Record<string, string[]>;
}

/** ISO code, name. */
export type CountryLine = [id: string, name: string];
/** `others`: earlier names and aliases. */
export type OrganizationLine = [id: string, short: string, name: string, others: string[]];
/** `group`: where it stands in the gallery. */
export type QuestionLine = [slug: string, title: string, group: string];
export type NotebookLine = [slug: string, title: string];
/** `note`: which round, or that it was early. */
export type ElectionLine = [country: number, type: number, date: string, id: string, note: string];
/** `short`: the organization's short name on election day, where it differs from today's. */
export type MissionLine = [election: number, organization: number, short?: string];

/** How a person comes into the tables. */
export type PersonPart = 'led' | 'met' | 'event';
/** `where`: a mission's place in the list, or an election's for an event; `row`: the row's id on that page. */
export type PersonLine = [part: PersonPart, name: string, office: string, where: number, row: string];
export type PlaceLine = [name: string, kind: string, mission: number, row: string];
export type SourceLine = [id: string, title: string, publisher: string, published: string];
