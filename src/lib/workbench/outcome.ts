import type { Result } from '$lib/engine/engine';
import type { Written } from './written';

/** What a statement came to. */
export interface Outcome {
  /** Tells it from all others. */
  key: number;
  sql: string;
  /** The text that it stands in, as it was run. */
  of: Written;
  /** Whether the reader's own tables were there to be asked. */
  sawOwn: boolean;
  /** Whether missions of the reader's own stood in our tables. */
  withOwnMissions: boolean;
  /** Its first word, in lower case. */
  verb: string;
  result: Result;
  /** How long it took; null where it was not run here. */
  milliseconds: number | null;
  /** Whether the rows are a query plan that we asked for in a form of our own. */
  isPlan: boolean;
  /** Where the rows are from: run here and now, kept from before, made when the site was built. */
  made: 'now' | 'before' | 'at build';
  /** When the rows were made before, in milliseconds since 1970. */
  at?: number;
}

/** What they begin with gives no rows to look at, but a count that says little. */
const silent =
  /^(create|drop|alter|set|reset|use|insert|update|delete|begin|commit|rollback|analyze|checkpoint)$/;

/** Whether a statement gives rows to look at. */
export const showsRows = ({ verb, result }: Outcome): boolean =>
  result.columns.length > 0 && !silent.test(verb);

/** Whether the rows are what the reader made of the data, and not what a query of ours gives. */
export const isReaderMade = ({ of, withOwnMissions }: Outcome): boolean =>
  of.ours === null || withOwnMissions;
