/**
 * The rows of the data package, one interface a table.
 * Written by `npm run generate:rows` from data/datapackage.json: change that file, not this one.
 * Dates are ISO strings (2024-02-07); an empty cell is null.
 */

export type CountryRegion =
  | 'Northern Africa'
  | 'Eastern Africa'
  | 'Middle Africa'
  | 'Southern Africa'
  | 'Western Africa'
  | 'Caribbean'
  | 'Central America'
  | 'South America'
  | 'Northern America'
  | 'Central Asia'
  | 'Eastern Asia'
  | 'South-eastern Asia'
  | 'Southern Asia'
  | 'Western Asia'
  | 'Eastern Europe'
  | 'Northern Europe'
  | 'Southern Europe'
  | 'Western Europe'
  | 'Australia and New Zealand'
  | 'Melanesia'
  | 'Micronesia'
  | 'Polynesia';

/** A country or territory: one that votes, or one that observers come from. */
export interface CountryRow {
  id: string;
  numeric: string | null;
  name: string;
  region: CountryRegion;
  capital: string | null;
}

export type OrganizationKind =
  | 'intergovernmental'
  | 'parliamentary'
  | 'nongovernmental'
  | 'joint'
  | 'election-management'
  | 'party'
  | 'network'
  | 'government'
  | 'religious';

/** An organization that observes elections, alone or as a standing joint mission. */
export interface OrganizationRow {
  id: string;
  name: string;
  abbreviation: string | null;
  kind: OrganizationKind;
}

/** A name that an organization bore between two dates. */
export interface OrganizationNameRow {
  organization: string;
  name: string;
  from: string | null;
  until: string | null;
  short: string | null;
}

export type ElectionType =
  | 'presidential'
  | 'parliamentary'
  | 'general'
  | 'referendum'
  | 'local'
  | 'upper-house'
  | 'constituent-assembly';

export type ElectionSuffrage = 'direct' | 'indirect';

/** One election day in one country; a later round or a re-run is a row of its own. */
export interface ElectionRow {
  id: string;
  contest: string;
  country: string;
  date: string;
  type: ElectionType;
  early: boolean | null;
  round: number | null;
  suffrage: ElectionSuffrage | null;
}

export type MissionFormat =
  | 'eom'
  | 'leom'
  | 'eam'
  | 'eet'
  | 'eem'
  | 'efm'
  | 'ieom-joint'
  | 'short-term'
  | 'parliamentary-delegation'
  | 'embassy-based'
  | 'remote'
  | 'citizen';

/** An organization that observed, or was to observe, one election. */
export interface MissionRow {
  id: string;
  election: string;
  organization: string;
  part_of: string | null;
  format: MissionFormat | null;
  invited_by: string | null;
  label: string | null;
}

export type FigureMeasure =
  | 'observers-total'
  | 'observers-long-term'
  | 'observers-short-term'
  | 'core-team'
  | 'parliamentarians'
  | 'observer-countries'
  | 'teams'
  | 'stations-visited'
  | 'openings-observed'
  | 'counts-observed'
  | 'tabulations-observed'
  | 'stations-total'
  | 'constituencies'
  | 'stations-abroad'
  | 'countries-abroad'
  | 'registered-voters'
  | 'eligible-voters'
  | 'turnout-percent'
  | 'candidates'
  | 'international-observers'
  | 'domestic-observers'
  | 'observer-organizations';

export type FigureStatus = 'reported' | 'accredited' | 'planned' | 'interim' | 'derived';

export type FigurePrecision = 'exact' | 'about' | 'at-least';

/** One claim of a number by one source, about a mission or about an election. */
export interface FigureRow {
  id: string;
  election: string;
  mission: string | null;
  measure: FigureMeasure;
  value: number;
  status: FigureStatus;
  precision: FigurePrecision;
  as_of: string | null;
  said_by: string | null;
  source: string;
  note: string | null;
}

export type MilestoneEvent = 'deployed-from' | 'deployed-to' | 'statement' | 'press-conference';

/** A dated event of a mission: deployment, statement, press conference. */
export interface MilestoneRow {
  id: string;
  mission: string;
  event: MilestoneEvent;
  date: string;
  planned: boolean;
  source: string;
  note: string | null;
}

/** Who led a mission, and in what capacity. */
export interface HeadRow {
  id: string;
  mission: string;
  name: string;
  title: string | null;
  source: string;
}

export type MemberKind = 'country' | 'body';

/** A country or a body that a mission was made up of. */
export interface MemberRow {
  id: string;
  mission: string;
  kind: MemberKind;
  member: string;
  source: string;
}

export type PlaceKind = 'city' | 'region' | 'district' | 'constituency';

/** A place where a mission observed or was based. */
export interface PlaceRow {
  id: string;
  mission: string;
  name: string;
  kind: PlaceKind;
  stations_visited: number | null;
  source: string;
  team: string | null;
}

export type MeetingCategory =
  | 'election-management'
  | 'foreign-ministry'
  | 'presidency'
  | 'government'
  | 'parliament'
  | 'judiciary'
  | 'local-authority'
  | 'parties-candidates'
  | 'civil-society'
  | 'media'
  | 'observers'
  | 'other';

export type MeetingLevel = 'national' | 'region' | 'city' | 'district' | 'international';

/** An institution or person whom a mission met. */
export interface MeetingRow {
  id: string;
  mission: string;
  institution: string;
  person: string | null;
  role: string | null;
  category: MeetingCategory;
  date: string | null;
  source: string;
  level: MeetingLevel | null;
  purpose: string | null;
}

export type FindingTheme =
  | 'legal-framework'
  | 'electoral-system'
  | 'election-administration'
  | 'voter-registration'
  | 'candidate-registration'
  | 'campaign'
  | 'campaign-finance'
  | 'media'
  | 'disputes'
  | 'observers'
  | 'civil-society'
  | 'women'
  | 'minorities'
  | 'disability-access'
  | 'security'
  | 'interference'
  | 'public-health'
  | 'technology'
  | 'out-of-country-voting'
  | 'opening'
  | 'voting'
  | 'counting'
  | 'tabulation'
  | 'results'
  | 'turnout';

export type FindingPolarity = 'positive' | 'mixed' | 'negative' | 'neutral';

export type FindingKind = 'finding' | 'recommendation' | 'briefing' | 'activity';

/** What a mission said under one theme, in one sentence of our own. */
export interface FindingRow {
  id: string;
  mission: string;
  theme: FindingTheme;
  polarity: FindingPolarity;
  kind: FindingKind;
  summary: string;
  source: string;
  scope: string | null;
}

export type ConclusionStance = 'endorsing' | 'qualified' | 'critical';

export type ConclusionBasis = 'mission' | 'reported' | 'person';

export type ConclusionStage = 'pre-election' | 'preliminary' | 'final';

/** How a mission concluded on the election as a whole. */
export interface ConclusionRow {
  id: string;
  mission: string;
  stance: ConclusionStance;
  terms: string | null;
  summary: string;
  basis: ConclusionBasis;
  stage: ConclusionStage | null;
  text: string | null;
  source: string;
}

/** A standard that a mission said it measured the election or its own work against. */
export interface StandardRow {
  mission: string;
  standard: string;
  source: string;
}

export type StatementKind = 'principle' | 'method' | 'experience' | 'quotation' | 'pledge';

/** What a mission said of itself, or is quoted with, apart from its findings. */
export interface StatementRow {
  id: string;
  mission: string;
  kind: StatementKind;
  speaker: string | null;
  terms: string | null;
  summary: string;
  source: string;
}

export type EventKind =
  'joint-meeting' | 'seminar' | 'message' | 'first-time-claim' | 'record-claim' | 'planned-report';

export type EventFormat = 'in-person' | 'video';

/** Something that happened around an election, often with no single mission to hang it on. */
export interface EventRow {
  id: string;
  election: string;
  mission: string | null;
  date: string;
  kind: EventKind;
  title: string;
  place: string | null;
  summary: string;
  source: string;
  format: EventFormat | null;
}

export type ParticipantCategory =
  | 'election-management'
  | 'foreign-ministry'
  | 'diplomatic-mission'
  | 'presidency'
  | 'government'
  | 'parliament'
  | 'judiciary'
  | 'local-authority'
  | 'parties-candidates'
  | 'civil-society'
  | 'media'
  | 'observers'
  | 'other';

export type ParticipantPart = 'organizer' | 'speaker' | 'participant';

/** Who took part in an event. */
export interface ParticipantRow {
  event: string;
  person: string | null;
  role: string;
  institution: string;
  source: string;
  category: ParticipantCategory | null;
  part: ParticipantPart | null;
}

/** A place abroad with polling stations of an election. */
export interface PollingAbroadRow {
  election: string;
  country: string;
  city: string | null;
  stations: number | null;
  source: string;
}

export type ProvisionTopic =
  'abroad-rule' | 'abroad-commission' | 'abroad-voters' | 'abroad-observers' | 'abroad-institutions';

/** How an election was arranged, where neither a number nor a mission is concerned: so far, voting abroad. */
export interface ProvisionRow {
  id: string;
  election: string;
  topic: ProvisionTopic;
  summary: string;
  source: string;
}

export type SourceRole = 'mission' | 'host-commission' | 'government' | 'media' | 'other';

export type SourceType = 'statement' | 'report' | 'press-release' | 'news' | 'reference';

export type SourceCarrier = 'publisher' | 'copy';

export type SourceRead = 'whole' | 'excerpt';

/** A document that rows were taken from. */
export interface SourceRow {
  id: string;
  title: string;
  publisher: string;
  origin: string;
  organization: string | null;
  role: SourceRole;
  url: string | null;
  published: string | null;
  type: SourceType;
  carrier: SourceCarrier;
  read: SourceRead;
  language: string;
}

export type SourceNoteKind =
  | 'duplicate-passage'
  | 'translation'
  | 'page-date'
  | 'byline'
  | 'attribution'
  | 'two-documents'
  | 'wording-differs'
  | 'figures-differ'
  | 'carriers';

export type SourceNoteConfidence = 'high' | 'medium' | 'low';

/** What a reader should know of a document itself: who carries it, where its words, dates or numbers slip or differ, and how they were read. */
export interface SourceNoteRow {
  id: string;
  source: string;
  kind: SourceNoteKind;
  words: string | null;
  reading: string | null;
  confidence: SourceNoteConfidence | null;
  note: string;
}

export type GapKind = 'not-found' | 'disputed' | 'not-stated' | 'unquantified' | 'note';

/** What was searched and not found, is disputed, not stated or not quantified. */
export interface GapRow {
  election: string | null;
  country: string;
  date: string | null;
  organization: string | null;
  kind: GapKind;
  searched: string;
  note: string;
}

export type AliasKind = 'organization' | 'person' | 'place';

/** Another name or spelling of a place, person or organization. */
export interface AliasRow {
  kind: AliasKind;
  name: string;
  alias: string;
  note: string | null;
}

/** An id that is no longer a row: merged into another, or withdrawn. */
export interface RedirectRow {
  old: string;
  new: string | null;
}

/** A correction of one cell since the first release: the public record of what was changed. */
export interface ChangeRow {
  version: string;
  table: string;
  row: string;
  column: string;
  old: string | null;
  new: string | null;
}

/** Row type by table name. */
export interface TableRows {
  countries: CountryRow;
  organizations: OrganizationRow;
  organization_names: OrganizationNameRow;
  elections: ElectionRow;
  missions: MissionRow;
  figures: FigureRow;
  milestones: MilestoneRow;
  heads: HeadRow;
  members: MemberRow;
  places: PlaceRow;
  meetings: MeetingRow;
  findings: FindingRow;
  conclusions: ConclusionRow;
  standards: StandardRow;
  statements: StatementRow;
  events: EventRow;
  participants: ParticipantRow;
  polling_abroad: PollingAbroadRow;
  provisions: ProvisionRow;
  sources: SourceRow;
  source_notes: SourceNoteRow;
  gaps: GapRow;
  aliases: AliasRow;
  redirects: RedirectRow;
  changes: ChangeRow;
}

export const tableNames = [
  'countries',
  'organizations',
  'organization_names',
  'elections',
  'missions',
  'figures',
  'milestones',
  'heads',
  'members',
  'places',
  'meetings',
  'findings',
  'conclusions',
  'standards',
  'statements',
  'events',
  'participants',
  'polling_abroad',
  'provisions',
  'sources',
  'source_notes',
  'gaps',
  'aliases',
  'redirects',
  'changes'
] as const;

export type TableName = (typeof tableNames)[number];
