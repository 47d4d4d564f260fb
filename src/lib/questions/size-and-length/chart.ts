import { inView } from '../in-view';
import { missionColumns } from '../mission-columns';
import { missionMark } from '../mission-mark';
import { missionScatter } from '../mission-scatter';
import { missionFields, type Question, type RowOf } from '../question';
import { count, day, number } from '$lib/ui/words';
import { altText, headline } from './words';

export const columns = {
  ...missionFields,
  observers: 'number',
  status: 'text',
  deployed_from: 'text',
  days: 'number',
  sources: 'text'
} as const;

export type SizeRow = RowOf<typeof columns>;

/** How large a mission was, by how long before election day it was in the country. */
export const question: Question<SizeRow> = {
  columns,
  variants: [{ id: 'days', label: 'Observers and days', scaled: false }],

  rows: (rows) => rows.filter((row) => row.observers > 0 && row.days > 0),

  chart: (rows, view) => ({
    ...missionScatter(rows, view, {
      x: {
        value: (row) => row.days,
        reach: [1, 100],
        factors: [1, 2, 5],
        label: 'days before election day (log scale) →'
      },
      y: {
        value: (row) => row.observers,
        reach: [1, 1000],
        factors: [1],
        label: '↑ observers (log scale)'
      },
      status: (row) => row.status
    }),
    alt: altText(rows, view)
  }),

  caption: (rows) => ({
    headline: headline(rows),
    subtitle: `Observers of a mission, and days from its arrival to election day (computed), both on log scales; ${inView(rows)}; n\u00a0=\u00a0${number(rows.length)}`
  }),

  table: () => [
    ...missionColumns,
    { label: 'Observers', value: (row) => row.observers },
    { label: 'Status', value: (row) => row.status },
    {
      label: 'In the country from',
      value: (row) => row.deployed_from,
      format: (row) =>
        Number.isNaN(Date.parse(row.deployed_from)) ? row.deployed_from : day(row.deployed_from)
    },
    { label: 'Days before election day (computed)', value: (row) => row.days }
  ],

  markKey: (row) => row.mission,

  mark: (rows, key, { names }) =>
    missionMark(
      rows,
      key,
      names,
      (row) =>
        `${number(row.observers)} observers (${row.status}), in the country ${count(row.days, 'day')} before election day (computed)`,
      {
        measures: ['observers-total', 'observers-long-term', 'observers-short-term'],
        facts: ['milestones']
      }
    )
};
