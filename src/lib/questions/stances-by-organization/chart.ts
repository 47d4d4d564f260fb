import { stackedBars } from '$lib/charts/stacked-bars';
import { stances } from '$lib/charts/stance-shapes';
import { count, number, yearSpan } from '$lib/ui/words';
import { barBy } from '../bar-by';
import { inView } from '../in-view';
import { leftOut } from '../left-out';
import { missionColumns } from '../mission-columns';
import type { Question } from '../question';
import { barsOf, hasStance } from './bars';
import { isOwnOnly, partOf, parts, partsKey, segmentsOf } from './parts';
import { columns, type StanceRow } from './row';
import { headline, partSaid } from './words';

export { columns };

/** What each organization concluded, and of how many of its missions no conclusion is known. */
export const question: Question<StanceRow> = {
  columns,
  variants: [
    { id: 'all', label: 'All conclusions', scaled: false },
    { id: 'own-documents', label: 'From own documents', scaled: false }
  ],

  rows: (rows) => rows,

  chart(rows, { names, layout, limit, variant }) {
    const { by, id, label } = barBy(rows, names);
    const bars = barsOf(rows, id, variant);
    const shown = bars.slice(0, limit);
    const left = bars.slice(shown.length);
    const said = shown.map((bar) => {
      const of = (stance: string) => bar.rows.filter((row) => partOf(row, variant) === stance).length;
      return `${label(bar.id)} ${stances.map(of).join(', ')}, of ${bar.rows.length}`;
    });
    return {
      options: stackedBars({
        bars: shown.map((bar) => ({
          id: bar.id,
          label: label(bar.id),
          segments: segmentsOf(bar.id, bar.rows, variant),
          note: `n = ${number(bar.rows.length)}`
        })),
        layout,
        tickFormat: number,
        labels: { narrow: 96, wide: 176 },
        id: `stances-by-organization-${variant}`
      }),
      alt:
        `Stacked bars of missions by stance, one for each of ${count(shown.length, by)}; ` +
        `endorsing, qualified, critical, of all missions: ${said.join('; ')}. ` +
        `n = ${number(rows.length)}, ${yearSpan(rows.map((row) => row.date))}; ` +
        `${number(rows.filter((row) => !row.stance).length)} without a conclusion in what we read.`,
      hidden: leftOut(
        { [by]: left.length },
        left.reduce((sum, bar) => sum + bar.rows.length, 0)
      ),
      key: partsKey(variant)
    };
  },

  caption(rows, { names, variant }) {
    const n = rows.filter((row) => hasStance(row, variant)).length;
    const whence = isOwnOnly(variant) ? 'conclusion from its own document' : 'conclusion';
    return {
      headline: headline(rows, names, variant),
      subtitle: `Missions by the stance of their ${whence}; ${inView(rows)}; n\u00a0=\u00a0${count(n, 'conclusion')}`
    };
  },

  table: () => [
    ...missionColumns,
    { label: 'Stance', value: (row) => row.stance || 'none in what we read' },
    { label: 'Basis', value: (row) => row.basis }
  ],

  markKey: (row, rows, { names, variant }) => `${barBy(rows, names).id(row)}|${partOf(row, variant)}`,

  mark(rows, key, { names, variant }) {
    const { id, label } = barBy(rows, names);
    const [bar = '', name] = key.split('|');
    const part = parts.find((other) => other === name) ?? 'none';
    const found = rows.filter((row) => id(row) === bar && partOf(row, variant) === part);
    return found.length
      ? {
          rows: found,
          label: `${label(bar)}: ${partSaid(part, found.length, variant)}`,
          conclusions: true,
          facts: part === 'none' ? ['gaps'] : []
        }
      : { rows: [], label: `${label(bar)}: none in what we read` };
  }
};
