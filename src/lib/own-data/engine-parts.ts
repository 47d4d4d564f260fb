/** What reading files takes, fetched when a first file is brought. */
import { tableNames } from '$lib/dataset/rows';
import views from '$lib/dataset/views.sql?raw';

export { toOwnDataError, OwnDataError } from './own-data-error';
export { loadTable } from './load-table';
export { lookAt } from './look-at';
export { openInWorker } from './open-in-worker';
export { inDatabase, isFault, onConnection, runSql } from './run-sql';

/** The tables and views of the data set, whose names are taken. */
export const datasetNames: string[] = [
  ...tableNames,
  ...Array.from(views.matchAll(/CREATE VIEW (\w+)/g), ([, name]) => name ?? '')
];
