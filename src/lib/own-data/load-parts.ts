import { OwnDataError } from './own-data-error';

/**
 * Fetches what reading files takes, when it is first needed.
 * @throws OwnDataError where it does not arrive
 */
export const loadParts = () =>
  import('./engine-parts').catch(() => {
    throw new OwnDataError('A part of the site did not arrive. Look at the connection, and try again.');
  });
