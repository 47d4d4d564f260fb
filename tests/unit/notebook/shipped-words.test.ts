/** No number of a notebook is typed by hand: what stands in its prose is computed, or stands here with its reason. */
import { describe, expect, it } from 'vitest';
import { readTable } from '$lib/dataset/read-table';
import { shippedNotebooks } from '$lib/notebook/catalogue.server';
import { typedLines } from './shipped/prose';

/** Numbers that count nothing in the tables: rules, limits that the notebook sets, names of other notebooks. */
const set: Record<string, string[]> = {
  'first-tour': [
    'support (within 10 %); then a claim', // the rule of the best figure
    'a document gives the number 0.', // what a zero is
    '[Azerbaijan, 2003–2025](/notebooks/azerbaijan-2003-2025/)'
  ],
  'how-large-are-missions': [
    'support (within 10 %), then a claim',
    'have 500 observers or more', // its own limits of large and small
    'fewer than 10.'
  ],
  'recurring-findings': ['themes with at least 20 findings'] // the least that a share is taken of
};

describe.each(shippedNotebooks)('$slug', ({ slug, cells }) => {
  const prose = cells.filter(({ source }) => source === null);
  const typed = prose.flatMap(({ definition }) => typedLines(definition?.body ?? ''));
  const allowed = set[slug] ?? [];

  it('is read as it was typed', () => {
    expect(typed.join('\n')).toContain('What the data cannot say');
  });

  it.each(allowed)('may say “%s”', (words) => {
    expect(typed.join('\n')).toContain(words);
  });

  it('has no other number typed into its prose', () => {
    const rest = typed.map((line) => allowed.reduce((text, words) => text.replaceAll(words, ''), line));
    expect(rest.filter((line) => /\d/.test(line))).toEqual([]);
  });
});

it('names years in the title of one notebook only, from the first to the last vote', () => {
  const days = readTable('elections').filter(({ country }) => country === 'AZE');
  const years = days.map(({ date }) => date.slice(0, 4)).sort();
  const titles = shippedNotebooks.map(({ title }) => title).filter((title) => /\d/.test(title));
  expect(titles).toEqual([`Azerbaijan, ${years[0]}–${years.at(-1)}: who said what`]);
});
