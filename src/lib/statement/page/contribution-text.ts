/** All rows of a draft as one text: the files of the tables one after another, each under its name. */
import { rowsAsFiles } from '$lib/own-missions/csv-text';
import type { OwnRows } from '$lib/own-missions/own-mission';

export const contributionText = (rows: OwnRows): string =>
  [...rowsAsFiles(rows)].map(([name, text]) => `${name}\n${text}`).join('\n');
