/** Our tables as the page fetches them, and a small mission that is not among them. */
import { readFileSync } from 'node:fs';
import { descriptor } from '$lib/dataset/descriptor';
import { withCell, withNewRow } from '$lib/own-missions/change-rows';
import { readKnown } from '$lib/own-missions/known';
import { emptyRows, type OwnRows, type OwnTable } from '$lib/own-missions/own-mission';

export const ourFiles = new Map(
  descriptor.resources.map(({ path }) => [path, readFileSync(`data/${path}`, 'utf8')])
);
export const known = readKnown(ourFiles);

/** A draft that is filled in as a reader does it: rows are added, then cells are written. */
export class Draft {
  rows: OwnRows = emptyRows();

  add(table: OwnTable, cells: Record<string, string> = {}): this {
    this.rows = withNewRow(this.rows, table, known.taken);
    const index = this.rows[table].length - 1;
    for (const [column, value] of Object.entries(cells)) this.write(table, index, column, value);
    return this;
  }

  write(table: OwnTable, index: number, column: string, value: string): this {
    this.rows = withCell(this.rows, table, index, column, value, known.taken);
    return this;
  }
}

/** A mission to an election that we have, of an organization that we have and that did not go there. */
export const smallMission = (): Draft =>
  new Draft()
    .add('missions', { election: 'AZE-2024-02-07-presidential', organization: 'oas' })
    .add('sources', {
      publisher: 'Example Press',
      origin: 'Example Press',
      title: 'Observers at work',
      role: 'media',
      url: 'https://example.org/observers',
      published: '2024-02-08',
      type: 'news',
      carrier: 'publisher',
      read: 'whole',
      language: 'en'
    })
    .add('figures', { measure: 'observers-total', value: '12', status: 'reported', precision: 'exact' })
    .add('conclusions', {
      stance: 'qualified',
      summary: 'Voting was calm, and the count lacked transparency.',
      basis: 'reported'
    });
