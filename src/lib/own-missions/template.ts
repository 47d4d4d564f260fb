/** The empty files that a reader fills in, packed. */
import { headerLine } from './csv-text';
import { ownTables } from './own-mission';
import { templateReadMe } from './read-me';
import { zipTexts } from './zip';

/** The same bytes for the same data package. */
export function templateZip(): Uint8Array<ArrayBuffer> {
  const tables = ownTables.map((table) => [`${table}.csv`, headerLine(table)] as const);
  return zipTexts(new Map([['README.txt', templateReadMe()], ...tables]));
}
