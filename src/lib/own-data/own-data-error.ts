/** What is wrong with a file of the reader's, in one sentence that names it. */

/**
 * What the reader can choose that may help:
 * - `lines`: load without the lines that do not fit
 * - `encoding`: say how the text is encoded
 */
export type Remedy = 'lines' | 'encoding';

export class OwnDataError extends Error {
  override readonly name = 'OwnDataError';
  constructor(
    message: string,
    readonly remedy?: Remedy
  ) {
    super(message);
  }
}

/** The error of a file that the browser can no longer read: its disk is gone, or it was changed since it was picked. */
export function unreadable(name: string): OwnDataError {
  return new OwnDataError(
    `${name} cannot be read any more: it was changed or moved since it was picked, or it is a folder. Pick it again.`
  );
}

/**
 * The sentence for whatever reading a file has thrown.
 * @param name of the file
 */
export function toOwnDataError(cause: unknown, name: string): OwnDataError {
  if (cause instanceof OwnDataError) return cause;
  if (cause instanceof DOMException && ['NotReadableError', 'NotFoundError'].includes(cause.name))
    return unreadable(name);
  const message = cause instanceof Error ? cause.message : String(cause);
  if (cause instanceof RangeError || /out of memory|allocation failed|\bOOM\b/i.test(message)) {
    return new OwnDataError(
      `${name} needs more memory than the browser gives to this page. Nothing of it was loaded. Close other pages, or load fewer rows or columns.`
    );
  }
  return new OwnDataError(`${name} cannot be read (${message}).`);
}
