/** What can be found, and in which order kinds of the same weight are listed. */
export const kinds = [
  'country',
  'organization',
  'question',
  'notebook',
  'board',
  'election',
  'mission',
  'person',
  'place',
  'source'
] as const;
export type Kind = (typeof kinds)[number];

/** What a group of results is called, and the page that lists all of its kind. */
export const kindLabels: Readonly<Record<Kind, { one: string; many: string }>> = {
  country: { one: 'country', many: 'Countries' },
  organization: { one: 'organization', many: 'Organizations' },
  question: { one: 'question', many: 'Questions' },
  notebook: { one: 'notebook', many: 'Notebooks' },
  board: { one: 'board', many: 'Boards' },
  election: { one: 'election', many: 'Elections' },
  mission: { one: 'mission', many: 'Missions' },
  person: { one: 'person', many: 'People' },
  place: { one: 'place', many: 'Places' },
  source: { one: 'source', many: 'Sources' }
};

/** Something that the search finds. */
export interface Entry {
  kind: Kind;
  /** What it is called. */
  label: string;
  /** What tells it from others of the same name. */
  detail: string;
  address: string;
  /** Words that find it and are not shown: other names, the month in full. */
  names: string;
  /** `YYYY-MM-DD` or empty; among equals the later comes first. */
  date: string;
}
