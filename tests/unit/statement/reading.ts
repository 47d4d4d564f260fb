/** Reads a few sentences and gives the rows of one table, without the ids of election and mission. */
import { readLexicon } from '$lib/statement/lexicon.server';
import type { Proposal } from '$lib/statement/proposal';
import { readStatement } from '$lib/statement/read-statement';

const lexicon = readLexicon();

/** A mission to have spoken of, so that short examples need not name one. */
const opening =
  'The Observer Mission of the Commonwealth of Independent States (CIS) observed the presidential election in Kazakhstan on 5 June 2033.\n\n';

export function rowsOf(table: Proposal['table'], text: string, lead = opening): Record<string, unknown>[] {
  return readStatement(lead + text, lexicon)
    .proposals.filter((row) => row.table === table)
    .map(({ fields }) =>
      Object.fromEntries(
        Object.entries(fields).filter(([column]) => column !== 'election' && column !== 'mission')
      )
    );
}

/** The words that each row of a table rests on. */
export function wordsOf(table: Proposal['table'], text: string, lead = opening): string[] {
  return readStatement(lead + text, lexicon)
    .proposals.filter((row) => row.table === table)
    .map(({ start, end }) => (lead + text).slice(start, end));
}
