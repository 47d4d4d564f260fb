import { sumBy } from '$lib/charts/group-by';
import { stancesKey } from '$lib/charts/key';
import { panelGrid } from '$lib/charts/panels';
import { stripYears, strips } from '$lib/charts/strips';
import { count, number, yearSpan } from '$lib/ui/words';
import { annotate } from '../annotations';
import { inView } from '../in-view';
import { leftOut } from '../left-out';
import { missionColumns, missionLabel } from '../mission-columns';
import { countryName, shortName, type Names } from '../names';
import type { ChartView, Question } from '../question';
import { columns, type StancesRow } from './row';
import { conclusionSaid, headline, stanceCounts } from './words';

export { columns };

/** What the missions concluded, by organization and by country. */
export const question: Question<StancesRow> = {
  columns,
  variants: [
    { id: 'by-organization', label: 'By organization', scaled: false },
    { id: 'by-country', label: 'By country', scaled: false }
  ],

  rows: (rows) => rows,

  chart(rows, { names, layout, limit, variant }) {
    const { by, id, label } = stripBy(variant, names);
    const grid = panelGrid(sumBy(rows, id), label, 1, limit);
    const points = rows
      .filter((row) => grid.of(id(row)))
      .map((row) => ({ ...row, key: row.mission, strip: id(row) }));
    const { around, key, annotations } = annotate(names, {
      rows: points,
      panelOf: id,
      years: stripYears(points)
    });
    return {
      options: strips({ points, grid, layout, around }),
      alt: alternativeText(rows, grid.panels, by),
      hidden: leftOut({ [by]: grid.hidden.panels }, grid.hidden.rows),
      key: [...stancesKey, ...key],
      annotations
    };
  },

  caption: (rows, { names }) => ({
    headline: headline(rows, names),
    subtitle: `Conclusions of missions by stance: endorsing, qualified, critical; ${inView(rows)}; n\u00a0=\u00a0${number(rows.length)}`
  }),

  table: () => [
    ...missionColumns,
    { label: 'Stance', value: (row) => row.stance },
    { label: 'Terms', value: (row) => row.terms },
    { label: 'Basis', value: (row) => row.basis }
  ],

  markKey: (row) => row.mission,

  mark(rows, key, { names }) {
    const found = rows.filter((row) => row.mission === key);
    const [row] = found;
    if (!row) return { rows: [], label: '' };
    return {
      rows: found,
      label: `${missionLabel(row, names)}: ${conclusionSaid(row)}`,
      conclusions: true
    };
  }
};

/** What the strips of a variant are. */
function stripBy(
  variant: ChartView['variant'],
  names: Names
): {
  by: 'organization' | 'country';
  id(row: StancesRow): string;
  label(id: string): string;
} {
  return variant === 'by-country'
    ? { by: 'country', id: (row) => row.country, label: (id) => countryName(names, id) }
    : { by: 'organization', id: (row) => row.organization, label: (id) => shortName(names, id) };
}

/** What the strips show, for somebody who does not see them. */
function alternativeText(
  rows: readonly StancesRow[],
  shown: readonly { label: string; count: number }[],
  by: string
): string {
  return [
    `Strips of conclusions over time, one for each of ${count(shown.length, by)}:`,
    `${shown.map((strip) => `${strip.label} ${strip.count}`).join(', ')}.`,
    `n = ${number(rows.length)}, ${yearSpan(rows.map((row) => row.date))}:`,
    `${stanceCounts(rows)};`,
    `${number(rows.filter((row) => row.basis !== 'mission').length)} of them not from the mission’s own document.`
  ].join(' ');
}
