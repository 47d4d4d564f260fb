import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categories, resource } from '$lib/dataset/descriptor';
import { readLexicon } from '$lib/statement/lexicon.server';
import type { Proposal } from '$lib/statement/proposal';
import { longestText, readStatement } from '$lib/statement/read-statement';

const lexicon = readLexicon();
const folder = join('tests', 'statements', 'dev');
const statements = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
const words = statements.flatMap(({ text }) => text.split(/(?<=\s)/));

/** What holds for every proposal, whatever the text is. */
function faultsOf({ table, fields, start, end, confidence, also = [] }: Proposal, text: string): string[] {
  const columns = resource(table).fields;
  const spans = [{ start, end }, ...also];
  return [
    ...spans.flatMap((span) =>
      text.slice(span.start, span.end).trim() === '' || span.end > text.length ? ['rests on no words'] : []
    ),
    ...(confidence > 0 && confidence <= 1 ? [] : ['confidence']),
    ...Object.entries(fields).flatMap(([name, value]) => {
      const column = columns.find((known) => known.name === name);
      if (!column) return [`no column ${name}`];
      if (column.categories && !categories(table, name).some((category) => category.value === value))
        return [`${name} = ${value}`];
      if (typeof value === 'number' && !Number.isFinite(value)) return [`${name} = ${value}`];
      return column.type === 'date' && !/^\d{4}-\d\d-\d\d$/.test(String(value)) ? [`${name} = ${value}`] : [];
    })
  ].map((fault) => `${table}: ${fault}`);
}

const faultsIn = (text: string): string[] =>
  readStatement(text, lexicon).proposals.flatMap((proposal) => faultsOf(proposal, text));

describe('any text is read', () => {
  // Each takes a fifth of a second: every fourth will do.
  it.each(statements.filter((_, i) => i % 4 === 0))(
    'that is a statement: each row rests on words, in columns and codes of the data package ($name)',
    ({ text }) => expect(faultsIn(text)).toEqual([])
  );

  it('that is made of the words of statements in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 120 }), (parts) => {
        expect(faultsIn(parts.join(''))).toEqual([]);
      }),
      { numRuns: 60 }
    );
  });

  it('that is no text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(faultsIn(text)).toEqual([]);
      }),
      { numRuns: 100 }
    );
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t\u00a0\ufeff'],
    ['one long word', 'observers'.repeat(5000)],
    ['numbers without end', '1,000 '.repeat(5000)],
    ['words of one cue', 'did not find any evidence of '.repeat(2000)],
    ['names', 'Mr. Ali Aliyev, Minister of '.repeat(1000)],
    ['elections', 'election in Azerbaijan on 4 March 2029 '.repeat(1500)],
    ['brackets', '('.repeat(20_000)],
    ['broken letters', '\ud800 observers \udc00'.repeat(500)],
    ['markup', '<script>alert(1)</script> 12 observers '.repeat(500)],
    ['line breaks', 'CIS: 12\n\n\n'.repeat(1000)]
  ])('that holds %s', { timeout: 120_000 }, (_, text) => {
    expect(faultsIn(text)).toEqual([]);
  });

  it('unless it is longer than any statement', () => {
    expect(() => readStatement('a'.repeat(longestText + 1), lexicon)).toThrow(
      /characters.*one statement at a time/
    );
  });
});
