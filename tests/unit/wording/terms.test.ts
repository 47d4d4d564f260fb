import { expect, test } from 'vitest';
import { builtLayouts } from '$lib/charts/layout';
import { readTable } from '$lib/dataset/read-table';
import { folders } from '$lib/questions/folders.server';
import { loadNames } from '$lib/questions/load-names.server';
import { asRows } from '$lib/questions/check-rows';
import { unpack } from '$lib/questions/pack';
import { question } from '$lib/questions/wording-over-time/chart';
import { inScope } from '$lib/questions/scope';
import { loadSaid } from '$lib/wording/load-said.server';
import { loadWording } from '$lib/wording/load-wording.server';
import { frequentTerms, termCounts } from '$lib/wording/terms';

const rows = asRows(unpack((await loadWording()).loaded.packed, question.columns), question);
const termsOf = (mission: string) => rows.filter((row) => row.mission === mission).map(({ term }) => term);
const conclusions = readTable('conclusions').filter(({ terms }) => terms);
const saying = (word: RegExp) => conclusions.find(({ terms }) => terms?.split('; ').some((term) => word.test(term))); // prettier-ignore

test.each([
  ['words joined by and', /^free and fair$/i, ['free', 'fair']],
  ['another form of a word', /^transparency$/i, ['transparent']],
  ['another spelling', /^well-organized$/i, ['well organised']],
  ['what is denied stays a term of its own', /^lacked transparency$/i, ['lack of transparency']],
  ['what is hedged stays a term of its own', /^largely peaceful$/i, ['largely peaceful']]
])('%s', (_, said, terms) => {
  const conclusion = saying(said);
  expect(conclusion).toBeDefined();
  expect(termsOf(conclusion?.mission ?? '')).toEqual(expect.arrayContaining(terms));
});

test('every conclusion with terms has its rows, and no term twice', () => {
  expect(new Set(rows.map(({ mission }) => mission))).toEqual(
    new Set(conclusions.map(({ mission }) => mission))
  );
  expect(new Set(rows.map(({ mission, term }) => `${mission} ${term}`)).size).toBe(rows.length);
});

test('the headline counts conclusions, a text of several missions once', () => {
  const { headline } = question.caption(rows, { names: loadNames(), variant: 'by-term' });
  const texts = new Set(conclusions.map(({ text, mission }) => text ?? mission)).size;
  const transparent = new Set(rows.filter(({ term }) => term === 'transparent').map(({ text, mission }) => text ?? mission)).size; // prettier-ignore
  expect(headline).toBe(`“Transparent” stands in ${transparent} of ${texts} conclusions with terms`);
});

test('a strip counts conclusions as the headline does', () => {
  const view = {
    names: loadNames(),
    variant: 'by-term',
    scale: 'log' as const,
    layout: builtLayouts[1],
    limit: 3
  };
  const { headline } = question.caption(rows, view);
  const [, most] = /stands in ([\d,]+) of/.exec(headline) ?? [];
  expect(question.chart(rows, view).alt).toContain(`transparent ${most},`);
});

test('one conclusion and none make plain headlines', () => {
  const headline = (id: string) =>
    folders.get('wording-over-time')?.question.caption(inScope(rows, { kind: 'mission', id }), {
      names: loadNames(),
      variant: 'by-term'
    }).headline;
  expect(headline('AZE-2024-02-07-presidential/ots')).toMatch(/^The one conclusion in view says “/);
  expect(headline('nobody')).toBe('No term of a conclusion in view');
});

test('the table counts an organization’s conclusions that use a term', () => {
  const terms = frequentTerms(rows, 10);
  expect(terms).toHaveLength(10);
  const ots = termCounts(rows, terms).find(({ organization }) => organization === 'ots');
  expect(ots?.conclusions).toBe(conclusions.filter(({ mission }) => mission.endsWith('/ots')).length);
  for (const n of ots?.counts ?? []) expect(n).toBeLessThanOrEqual(ots?.conclusions ?? 0);
});

test('the list holds every conclusion with terms as said, with the language of a source that is not in English', () => {
  const { organizations } = loadSaid();
  const said = organizations.flatMap(({ id, said }) =>
    said.map((one) => ({ ...one, mission: `${one.election}/${id}` }))
  );
  expect(said).toHaveLength(conclusions.length);
  expect(said.every(({ mission, terms }) => conclusions.some((row) => row.mission === mission && row.terms === terms))).toBe(true); // prettier-ignore
  expect(said.flatMap(({ language }) => language ?? [])).toContain('Russian');
});
