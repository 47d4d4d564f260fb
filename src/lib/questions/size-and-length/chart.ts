import { organizationColour } from '$lib/charts/organization-colour';
import { scatter } from '$lib/charts/scatter';
import { logDomain, readableLogTicks } from '$lib/charts/scatter-axis';
import { dotLabel } from '../bar-labels';
import { claimsKeyOf } from '../claims-key';
import { inView } from '../in-view';
import { missionColumns, missionLabel } from '../mission-columns';
import { organizationKey } from '../organization-key';
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

  chart(rows, view) {
    const x = logDomain(rows.map((row) => row.days), [1, 100]); // prettier-ignore
    const y = logDomain(rows.map((row) => row.observers), [1, 1000]); // prettier-ignore
    return {
      options: scatter({
        points: rows.map((row) => ({
          key: row.mission,
          x: row.days,
          y: row.observers,
          status: row.status,
          colour: organizationColour(row.organization),
          label: dotLabel(row, view.names, view.layout.kind)
        })),
        layout: view.layout,
        x: {
          ...log,
          domain: x,
          ticks: readableLogTicks(x, [1, 2, 5]),
          label: 'days before election day (log scale) →'
        },
        y: { ...log, domain: y, ticks: readableLogTicks(y, [1]), label: '↑ observers (log scale)' },
        labels: view.layout.kind === 'wide' ? 26 : 7
      }),
      alt: altText(rows, view),
      key: [
        ...organizationKey(
          rows.map((row) => row.organization),
          view.names
        ),
        ...claimsKeyOf(rows.map((row) => row.status))
      ]
    };
  },

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

  mark(rows, key, { names }) {
    const found = rows.filter((row) => row.mission === key);
    const row = found[0];
    if (!row) return { rows: [], label: '' };
    return {
      rows: found,
      label: `${missionLabel(row, names)}: ${number(row.observers)} observers (${row.status}), in the country ${count(row.days, 'day')} before election day (computed)`,
      measures: ['observers-total', 'observers-long-term', 'observers-short-term'],
      facts: ['milestones']
    };
  }
};

const log = { type: 'log', format: number } as const;
