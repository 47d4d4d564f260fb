/** What SQLite says of a file. */
import { OwnDataError } from '../own-data-error';

/** The sentence for what SQLite has thrown when it read a file, all of which is then in doubt. */
export function damaged(file: string, cause: unknown): OwnDataError {
  return new OwnDataError(`${file} is damaged or encrypted (${messageOf(cause)}). Copy or save it anew.`);
}

/** The sentence for what SQLite has thrown when it read a table or view. */
export function unreadTable(file: string, table: string, cause: unknown): OwnDataError {
  if (isDamage(cause)) return damaged(file, cause);
  return new OwnDataError(`${file}, table “${table}” cannot be read (${messageOf(cause)}).`);
}

/** Whether the file is at fault, and not one table or view in it. */
export const isDamage = (cause: unknown) =>
  /malformed|not a database|disk I\/O|encrypted/i.test(messageOf(cause));

export const messageOf = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause));
