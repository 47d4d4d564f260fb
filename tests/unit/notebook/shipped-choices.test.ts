/** Shipped notebooks hold with what readers may choose, also where little or nothing is left to be said. */
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { shippedNotebooks } from '$lib/notebook/catalogue.server';
import { compileCell } from '$lib/notebook/compile';
import { readNotebook } from '$lib/notebook/format/read-notebook';
import { renderNotebook } from '$lib/notebook/render.server';
import { readable } from './shipped/drawn';

const { DOMParser } = new JSDOM().window;

/** What is to be read in a notebook whose input begins with another value. */
async function chosen(slug: string, first: string, other: string): Promise<string> {
  const source = shippedNotebooks.find((notebook) => notebook.slug === slug)?.source ?? '';
  expect(source.split(first)).toHaveLength(2);
  const { cells } = readNotebook(
    source.replace(first, () => other),
    new DOMParser()
  );
  const { html } = await renderNotebook(slug, cells.map(compileCell));
  return readable(new JSDOM(html).window.document).text;
}

it.each([
  ['first-tour', "['All regions', ...", '[...', /In this choice \(Caribbean\), the year/],
  [
    'regional-organizations-and-odihr',
    "value: 'all' }",
    "value: 'own' }",
    /On (\d+) of \1 comparisons both sides are known from their own documents/
  ],
  ['recurring-findings', 'step: 1, value: 1', 'step: 1, value: 4', /no theme has five steps of each kind/],
  [
    'wording-of-verdicts',
    '? "free" :',
    '? terms.filter((d) => d.texts === 3).at(-1).term :',
    /stands in 3 texts/
  ],
  ['wording-of-verdicts', 'value: first.other', 'value: first.one', /Choose two different organizations\./],
  ['how-complete-are-the-data', 'value: "" }', 'value: "turnout-percent" }', /No number differs by so much\./]
])('%s, with another choice than %s', async (slug, first, other, said) => {
  const text = await chosen(slug, first, other);
  expect(text).not.toMatch(/undefined|NaN|Infinity|\[object/);
  expect(text).toMatch(said);
});
