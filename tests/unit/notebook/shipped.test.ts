/** Every notebook that is shipped: it runs to its end, says what the tables hold, and runs in Observable's own tools, too. */
import { describe, expect, it } from 'vitest';
import { shippedNotebooks } from '$lib/notebook/catalogue.server';
import { codeResult } from '$lib/notebook/result-code';
import { numbersIn, type Claim } from './shipped/claim';
import { stancesOfFree } from './shipped/claims/wording-of-verdicts';
import { drawn } from './shipped/drawn';
import { askElsewhere, namedTables, oddColumns, tables } from './shipped/elsewhere';
import { isPage } from './shipped/pages';

const claims = import.meta.glob<() => Claim[]>('./shipped/claims/*.ts', { import: 'claims', eager: true });

it('ships eight notebooks', () => {
  expect(shippedNotebooks).toHaveLength(8);
});

describe.each(shippedNotebooks)('$slug', ({ slug, title, description, source }) => {
  it('runs to its end', async () => {
    const { notebook, pieces } = await drawn(slug);
    expect(Object.keys(notebook.results).length).toBeGreaterThan(1);
    expect(pieces.length).toBeGreaterThan(100);
  });

  it('has a title, and a description that is a sentence', () => {
    expect(title).toMatch(/^\p{Lu}/u);
    expect(description).toMatch(/^[\p{Lu}“].*\.$/u);
    expect(`${title} ${description}`).not.toMatch(/\$\{|[*_`#\]]|undefined/);
  });

  it('ends with what the data cannot say', async () => {
    const shown = await drawn(slug);
    const { headings } = shown.notebook;
    expect(headings.length).toBeGreaterThan(4);
    expect(headings.at(-1)).toMatchObject({ text: 'What the data cannot say', level: 2 });
    const last = shown.document.querySelector('section.cell:last-of-type');
    expect(last?.querySelectorAll('#what-the-data-cannot-say ~ ul li').length).toBeGreaterThan(2);
  });

  it('shows no value that should have been words', async () => {
    const shown = await drawn(slug);
    expect(shown.text).not.toMatch(/undefined|NaN|Infinity|Invalid Date|\[object|\$\{/);
    expect(shown.pieces.filter((piece) => /^null$|\bnull[,.;:)]/.test(piece))).toEqual([]);
  });

  it('gives each id once', async () => {
    const shown = await drawn(slug);
    const ids = [...shown.document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('leads to pages and places that there are', async () => {
    const shown = await drawn(slug);
    const page = new URL(`https://site.invalid/notebooks/${slug}/`);
    const links = [...shown.document.querySelectorAll('a[href]')]
      .map((link) => new URL(link.getAttribute('href') ?? '', page))
      .filter(({ origin }) => origin === page.origin);
    const places = links
      .filter(({ pathname }) => pathname === page.pathname)
      .map(({ hash }) => hash.slice(1));
    const paths = links.map(({ pathname }) => pathname);
    expect(places.filter((place) => !shown.document.getElementById(place))).toEqual([]);
    expect(paths.filter((path) => !isPage(path))).toEqual([]);
    expect(paths.filter((path) => path !== page.pathname)).not.toEqual([]);
  });

  it.each(claims[`./shipped/claims/${slug}.ts`]?.() ?? [])('says: %s', async (words, ...numbers) => {
    const { text } = await drawn(slug);
    expect(numbersIn(text, words)).toEqual(numbers);
  });

  it('gets the same rows where the types of the columns are guessed', async () => {
    const { notebook } = await drawn(slug);
    for (const [asked, ours] of Object.entries(notebook.results)) {
      const theirs = await askElsewhere(asked);
      expect(oddColumns(theirs), asked).toEqual([]);
      expect(codeResult(theirs), asked).toEqual(ours);
    }
  });

  it('names all tables that its queries and the views are made of, as the others do', () => {
    expect(namedTables(source)).toEqual(tables);
  });
});

it('is told rightly that “free” stands in endorsing conclusions only', async () => {
  const { text } = await drawn('wording-of-verdicts');
  expect(stancesOfFree()).toEqual(['endorsing']);
  expect(text).toMatch(/one stance only: in endorsing ones [^;]*“free”/);
});
