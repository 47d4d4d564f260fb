/** What the page of an organization shows, as plain rows. */
import type { Agreement } from '$lib/compare/counts';
import type { GapEntry } from '$lib/coverage/gap-entry';
import type { ElectionType } from '$lib/dataset/rows';
import type { ShownFigure } from '$lib/records/best-figure';
import type { DocumentRef } from '$lib/records/document';
import type { Nothing } from '$lib/records/nothing';
import type { Conclusion } from '$lib/records/stance';

/** A number of a mission, or why there is none; both left out where it is not in what we read. */
export interface MissionFigure {
  figure?: ShownFigure;
  nothing?: Nothing;
}

/** What a mission concluded, in a line; whose account it is only where it is not the mission's own. */
export interface MissionConclusion extends Pick<Conclusion, 'id' | 'stance' | 'terms'> {
  basis?: Conclusion['basis'];
  publisher?: string;
}

/** A mission of an organization as a mark. */
export interface MissionMark {
  /** `<election>/<organization>` */
  id: string;
  country: string;
  countryName: string;
  /** Election day, `YYYY-MM-DD`. */
  date: string;
  type: ElectionType;
  /** Left out where no conclusion was found. */
  stance?: Conclusion['stance'];
  /** Left out where it is the mission's own document. */
  basis?: Conclusion['basis'];
}

/** A mission of an organization in a line. */
export interface MissionLine extends Pick<MissionMark, 'id' | 'country' | 'countryName' | 'date' | 'type'> {
  /** What the organization was called then, where that is not its present short name. */
  as?: string;
  /** The label of its format, where one is recorded. */
  format?: string;
  /** The joint mission that it is a part of. */
  joint?: { id: string; short: string };
  /** The short names of the organizations whose missions are its parts. */
  parts?: string[];
  conclusion?: MissionConclusion;
  /** Who led it, by name; the rows of `heads` live on the mission's page. */
  heads?: { id: string; name: string; title: string | null }[];
  /** Why none is known; left out where none is in what we read. */
  noHead?: Nothing;
  observers: MissionFigure;
  stations: MissionFigure;
}

/** A name of an organization and the days between which it bore it. */
export interface NameInTime {
  name: string;
  short: string | null;
  /** First day of the name; null where it had it from the start. */
  from: string | null;
  /** Day on which the next name took its place; null while it is in use. */
  until: string | null;
}

export interface StandardLine {
  standard: string;
  mission: string;
  /** `Azerbaijan, presidential election, 7 Feb 2024` */
  election: string;
  document: DocumentRef;
}

/** Another organization at the same contests. */
export interface PartnerLine {
  organization: string;
  name: string;
  short: string;
  agreement: Agreement;
}

/** An organization's missions beyond this many stand on a page of their own. */
export const newestShown = 40;

export interface OrganizationRecord {
  id: string;
  name: string;
  short: string;
  kind: { label: string; description: string };
  names: NameInTime[];
  aliases: { alias: string; note: string | null }[];
  contests: number;
  /** All missions, the newest first. */
  marks: MissionMark[];
  /** The newest missions in lines; the others stand on a page of their own. */
  newest: MissionLine[];
  standards: StandardLine[];
  partners: PartnerLine[];
  gaps: GapEntry[];
}
