import { expect, test } from 'vitest';
import { descriptor } from '$lib/dataset/descriptor';
import { citeWork, type CitedWork } from '$lib/export/work-citation';
import { licence } from '$lib/export/licence';

const figure: CitedWork = {
  kind: 'Figure',
  slug: 'observers-over-time',
  title: 'Observers over time',
  headline: 'At 24 of 27 contests, ODIHR came with more observers than OSCE PA',
  address: 'https://scrutineer.example/questions/observers-over-time/?org=ots,cis&v=2026.11.1',
  version: '2026.11.1',
  accessed: '2026-11-22',
  readerMade: false
};
const cited = (id: string, change: Partial<CitedWork> = {}) =>
  citeWork({ ...figure, ...change }).find((citation) => citation.id === id)?.text;

test('in line and in full', () => {
  expect(cited('in-line')).toBe('(Scrutineer contributors, 2026)');
  expect(cited('full')).toBe(
    'Scrutineer contributors (2026). Observers over time: At 24 of 27 contests, ODIHR came with more observers than OSCE PA. ' +
      'In: Scrutineer, data 2026.11.1, https://scrutineer.example/questions/observers-over-time/?org=ots,cis&v=2026.11.1 ' +
      '(read 22 Nov 2026). Licence: CC BY 4.0.'
  );
});

test('BibTeX', () => {
  expect(cited('bibtex')).toBe(`@misc{scrutineer_observers_over_time_2026_11_1,
  author = {{Scrutineer contributors}},
  title = {{Observers over time: At 24 of 27 contests, ODIHR came with more observers than OSCE PA}},
  year = {2026},
  publisher = {Scrutineer},
  version = {2026.11.1},
  url = {https://scrutineer.example/questions/observers-over-time/?org=ots,cis&v=2026.11.1},
  urldate = {2026-11-22},
  note = {Figure. Licence: CC BY 4.0},
}`);
});

test('BibTeX sets signs of TeX as they are, and no brace of data ends a field', () => {
  const text = cited('bibtex', {
    headline: '50 % of A & B cost $5, see #1_x ~y^z {brace} back\\slash',
    address: 'https://x.example/?q=%C9%99&a={b}\\'
  });
  expect(text).toContain(
    '50 \\% of A \\& B cost \\$5, see \\#1\\_x \\textasciitilde{}y\\textasciicircum{}z \\{brace\\} back\\textbackslash{}slash}}'
  );
  expect(text).toContain('url = {https://x.example/?q=%C9%99&a=%7Bb%7D%5C},');
});

test('RIS, one line a field whatever a text holds', () => {
  expect(cited('ris', { headline: 'Two\nlines\r\nER  - ' })).toBe(
    [
      'TY  - DATA',
      'AU  - Scrutineer contributors',
      'PY  - 2026',
      'TI  - Observers over time: Two lines ER -',
      'PB  - Scrutineer',
      'ET  - 2026.11.1',
      `UR  - ${figure.address}`,
      'Y2  - 2026/11/22',
      'N1  - Licence: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
      'ER  - '
    ].join('\n')
  );
});

test('a figure that a reader made is theirs, in every form', () => {
  for (const { id, text } of citeWork({ ...figure, readerMade: true })) {
    expect(text).toContain('A reader of Scrutineer');
    expect(text).not.toContain('Scrutineer contributors');
    if (id !== 'in-line') expect(text).toContain('Made by a reader; not checked by Scrutineer');
  }
});

test('a notebook is cited by its title, as a page and not as a data set', () => {
  const notebook: CitedWork = {
    kind: 'Notebook',
    slug: 'first-tour',
    title: 'A first tour',
    address: 'https://scrutineer.example/notebooks/first-tour/',
    version: '2026.11.1',
    accessed: '2026-11-22',
    readerMade: false
  };
  const [, full, bibtex, ris] = citeWork(notebook).map(({ text }) => text);
  expect(full).toBe(
    'Scrutineer contributors (2026). A first tour. In: Scrutineer, data 2026.11.1, ' +
      'https://scrutineer.example/notebooks/first-tour/ (read 22 Nov 2026). Licence: CC BY 4.0.'
  );
  expect(bibtex).toContain('@misc{scrutineer_notebook_first_tour_2026_11_1,');
  expect(bibtex).toContain('title = {{A first tour}},');
  expect(bibtex).toContain('note = {Notebook. Licence: CC BY 4.0},');
  expect(ris).toContain('TY  - ELEC');
});

test('licence and year are those of the data package', () => {
  expect(descriptor.licenses[0]).toMatchObject({
    name: licence.name.replace(/ (?=BY)| (?=4)/g, '-'),
    path: licence.url
  });
  for (const { version, published } of descriptor.versions)
    expect(version.slice(0, 4)).toBe(published.slice(0, 4));
});
