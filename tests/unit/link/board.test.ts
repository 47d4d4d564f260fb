import { describe, expect, test } from 'vitest';
import { boardLimits, emptyBoard, type Board, type BoardFigure } from '$lib/link/board';
import { formatBoard, withFigure } from '$lib/link/format-board';
import { parseBoard } from '$lib/link/parse-board';
import { defaultView, noFilters, type View } from '$lib/link/view';
import { knownIds } from '$lib/questions/known';
import { folders } from '$lib/questions/folders.server';
import { loadNames } from '$lib/questions/load-names.server';

const figures = Object.fromEntries([...folders].map(([slug, { question }]) => [slug, question]));
const known = knownIds(loadNames(), figures);

const chart = (slug: string, view: Partial<View> = {}, wide = false): BoardFigure => ({
  kind: 'figure',
  slug,
  view: { ...defaultView, ...view },
  wide
});

const sixCharts: Board = {
  title: 'Kazakhstan: «said» & found (50 %)',
  columns: 2,
  filters: { ...noFilters, organizations: ['cis', 'osce-odihr', 'ots'], from: 2010, until: 2024 },
  parts: [
    chart('same-election-different-verdicts', { countries: ['KAZ'] }, true),
    chart('observers-over-time', { countries: ['KAZ'], variants: { 'observers-over-time': 'long-term' } }),
    chart('stations-over-time', { scale: 'linear', tabs: { 'stations-over-time': 'table' } }),
    { kind: 'text', text: 'Two lines;\nand an end with a bracket (so).\n\n+1 & #2 <script>' },
    chart('findings-over-time', { regions: ['central-asia'], panels: 'all' }),
    chart('stances-over-time', { types: ['presidential'], elections: ['KAZ-2019-06-09-presidential'] }),
    chart('wording-over-time')
  ],
  version: '2026.11.2'
};

describe('a board and its address', () => {
  test('the address holds the whole board, and is short', () => {
    const fragment = formatBoard(sixCharts);
    expect(parseBoard(fragment, known)).toEqual({
      board: sixCharts,
      notices: [],
      partNotices: Array(7).fill([])
    });
    expect(fragment.length).toBeLessThan(900);
  });

  test('the longest board of six charts that one would make stays under 2,000 characters', () => {
    const filters = {
      organizations: ['cis', 'ieom-osce', 'ipa-cis', 'osce-odihr', 'ots', 'sco', 'turkpa'],
      countries: ['AZE', 'KAZ', 'KGZ', 'TUR', 'UZB'],
      types: ['parliamentary', 'presidential', 'referendum'],
      from: 2005,
      until: 2025
    };
    const slugs = [...folders.keys()].sort((a, b) => b.length - a.length).slice(0, 6);
    const parts = slugs.map((slug) =>
      chart(slug, { ...filters, scale: 'linear', panels: 'all', tabs: { [slug]: 'sources' } }, true)
    );
    const board = {
      ...sixCharts,
      title: 'x'.repeat(boardLimits.title),
      filters: { ...noFilters, ...filters },
      parts
    };
    expect(formatBoard(board).length).toBeLessThan(2000 - 'https://scrutineer.example/board/'.length);
  });

  test('the empty board has no fragment', () => {
    expect(formatBoard(emptyBoard)).toBe('');
    expect(parseBoard('', known)).toEqual({ board: emptyBoard, notices: [], partNotices: [] });
    expect(parseBoard('#', known).board).toEqual(emptyBoard);
  });

  test('it ends in letters and digits, which no mail program cuts off', () => {
    expect(formatBoard(sixCharts)).toMatch(/&v=2026\.11\.2$/);
  });

  test('a figure is added at the end, before the version', () => {
    expect(withFigure('#figure=agreement&v=2026.11.2', chart('whom-they-met', { countries: ['AZE'] }))).toBe(
      '#figure=agreement&figure=whom-they-met;country=AZE&v=2026.11.2'
    );
    expect(withFigure('', chart('agreement'))).toBe('#figure=agreement');
  });
});

describe('what cannot be read', () => {
  const read = (fragment: string) => parseBoard(fragment, known);

  test('an unknown question leaves a notice in its place, and the rest stands', () => {
    const { board, notices, partNotices } = read('#figure=agreement&figure=who-won&text=So');
    expect(board.parts.map(({ kind }) => kind)).toEqual(['figure', 'broken', 'text']);
    expect(partNotices[1]).toEqual(['There is no question “who-won”, so no chart stands here.']);
    expect(notices).toEqual([]);
  });

  test('what could not be read stays in the address when the board is changed', () => {
    const { board } = read('#figure=who-won;country=AZE&text=%D0%9&figure=agreement');
    expect(formatBoard(board)).toBe('#figure=who-won;country=AZE&text=%D0%9&figure=agreement');
  });

  test('a name that every object has is no question', () => {
    expect(read('#figure=constructor').partNotices).toEqual([
      ['There is no question “constructor”, so no chart stands here.']
    ]);
  });

  test('a filter that does not exist is named over the chart that it was meant for', () => {
    const { board, partNotices } = read('#figure=agreement;country=XXX;org=cis');
    expect(partNotices).toEqual([['No country “XXX” in the data, so it was left out of the filter.']]);
    expect(board.parts[0]).toEqual(chart('agreement', { organizations: ['cis'] }));
  });

  test('a key that no board has is named', () => {
    expect(read('#figure=agreement&colour=red').notices).toEqual([
      'The address key “colour” is not known here, so it was passed over.'
    ]);
  });

  test('a text that was cut within a letter is named, and nothing of it shown', () => {
    const { board, partNotices } = read('#text=%D0%');
    expect(board.parts).toEqual([{ kind: 'broken', item: 'text=%D0%' }]);
    expect(partNotices).toEqual([
      ['A text of this board could not be read: its address was cut or altered here.']
    ]);
  });

  test('more parts, letters or characters than a board holds are left out and told', () => {
    const many = read('#' + Array(30).fill('figure=agreement').join('&'));
    expect(many.board.parts).toHaveLength(boardLimits.parts);
    expect(many.notices).toEqual(['A board holds 24 parts at most: the last 6 were left out.']);
    const long = read(`#text=${'a'.repeat(2500)}`);
    expect(long.board.parts).toEqual([{ kind: 'text', text: 'a'.repeat(2000) }]);
    expect(long.partNotices[0]?.[0]).toMatch(/^A text holds 2,000 characters at most/);
    expect(read(`#text=${'a'.repeat(21_000)}`)).toEqual({
      board: emptyBoard,
      notices: ['The address is longer than 20,000 characters, so the board was not read.'],
      partNotices: []
    });
  });

  test('columns are one or two', () => {
    expect(read('#columns=3').notices).toEqual([
      '“columns=3” is neither 1 nor 2, so the charts stand in one column.'
    ]);
  });
});
