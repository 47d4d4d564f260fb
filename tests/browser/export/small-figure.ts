import { dot, text } from '@observablehq/plot';
import { swatch } from '$lib/charts/key';
import { keyed } from '$lib/charts/keyed';
import type { ExportedFigure } from '$lib/figure/actions/exported-figure';
import { defaultView } from '$lib/link/view';
import type { Question, QuestionRow } from '$lib/questions/question';

export interface Row extends QuestionRow {
  observers: number | null;
}

const row = (organization: string, date: string, observers: number | null, sources: string): Row => ({
  mission: `AZE-${date}-presidential/${organization}`,
  organization,
  country: 'AZE',
  date,
  type: 'presidential',
  observers,
  sources
});

export const rows: readonly Row[] = [
  row('ots', '2018-04-11', 36, 'turkic-2018'),
  row('ots', '2024-02-07', 22, 'turkic-2024 news-az-9'),
  row('=HYPERLINK("x")', '2024-02-07', null, 'news-az-9')
];

const question: Question<Row> = {
  columns: {
    mission: 'text',
    organization: 'text',
    country: 'text',
    date: 'text',
    type: 'text',
    sources: 'text',
    observers: 'number?'
  },
  variants: [{ id: 'all', label: 'All', scaled: false }],
  rows: (all) => all,
  chart: (shown, { layout }) => ({
    options: {
      width: layout.width,
      height: 200,
      marks: [
        dot(shown, {
          x: ({ date }: Row) => new Date(date),
          y: ({ observers }: Row) => observers ?? 0,
          r: 8,
          fill: 'var(--finding-positive)',
          render: keyed(shown.map(({ mission }) => mission))
        }),
        text(shown, {
          x: ({ date }: Row) => new Date(date),
          y: ({ observers }: Row) => observers ?? 0,
          text: 'organization',
          dy: -14
        })
      ]
    },
    alt: 'Two dots, from 22 to 36.',
    key: [swatch('reported', 'var(--finding-positive)')],
    hidden: { lines: [{ count: 2, noun: 'organization' }], rows: 5 }
  }),
  caption: () => ({ headline: 'OTS came with 22 to 36 observers', subtitle: 'Observers a mission; n = 2' }),
  table: () => [
    { label: 'Organization', value: ({ organization }) => organization },
    { label: 'Election day', value: ({ date }) => date },
    { label: 'Observers', value: ({ observers }) => observers }
  ],
  markKey: ({ mission }) => mission,
  mark: () => ({ rows: [], label: 'none in what we read' })
};

/** A figure of three rows, one of them from a reader who means ill. */
export const smallFigure = (change: Partial<ExportedFigure> = {}): ExportedFigure => ({
  slug: 'observers-over-time',
  title: 'Observers over time',
  headline: 'OTS came with 22 to 36 observers, Şuşa',
  subtitle: 'Observers a mission; n = 2',
  note: '<p>Each dot is one <em>mission</em>.</p>',
  version: '2026.11.1',
  address: 'https://scrutineer.example/questions/observers-over-time/?org=ots&country=AZE&v=2026.11.1',
  embedAddress: 'https://scrutineer.example/embed/observers-over-time/?org=ots&country=AZE&v=2026.11.1',
  question,
  rows,
  allRows: [...rows, row('cis', '2024-02-07', 169, 'cis-2024')],
  allRowsAddress: 'https://scrutineer.example/questions/observers-over-time/?country=AZE&v=2026.11.1',
  ownView: defaultView,
  names: { organizations: {}, countries: {}, regions: {}, types: {}, themes: {} },
  view: {
    names: { organizations: {}, countries: {}, regions: {}, types: {}, themes: {} },
    variant: 'all',
    scale: 'log',
    limit: 12
  },
  sourceCount: 3,
  readerMade: false,
  ...change
});

export const sources = {
  'turkic-2018': { publisher: 'Turkic Council' },
  'turkic-2024': { publisher: 'OTS' },
  'news-az-9': { publisher: 'News.Az' }
};
