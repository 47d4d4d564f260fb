import { groupBy } from '$lib/charts/group-by';
import { stancesKey } from '$lib/charts/key';
import { panelGrid } from '$lib/charts/panels';
import { stripYears, strips } from '$lib/charts/strips';
import { count, number, yearSpan } from '$lib/ui/words';
import { annotate } from '../annotations';
import { inView } from '../in-view';
import { leftOut } from '../left-out';
import { missionColumns, missionLabel } from '../mission-columns';
import { shortName, type Names } from '../names';
import type { Question } from '../question';
import { columns, type WordingRow } from './row';

export { columns };

/** The conclusions that the terms stand in; those of one text are one. */
const conclusions = (rows: readonly WordingRow[]) => new Set(rows.map((row) => row.text ?? row.mission));

/** In how many conclusions each term stands. */
const conclusionsByTerm = (rows: readonly WordingRow[]) =>
  new Map([...groupBy(rows, ({ term }) => term)].map(([term, group]) => [term, conclusions(group).size]));

const keyOf = (row: WordingRow) => `${row.mission}|${row.term}`;

/** Which evaluative words the missions used, and when. */
export const question: Question<WordingRow> = {
  columns,
  variants: [{ id: 'by-term', label: 'By term', scaled: false }],

  rows: (rows) => rows,

  chart(rows, { names, layout, limit }) {
    const grid = panelGrid(conclusionsByTerm(rows), (term) => term, 1, limit);
    const points = rows
      .filter((row) => grid.of(row.term))
      .map((row) => ({ ...row, key: keyOf(row), strip: row.term }));
    const { around, key, annotations } = annotate(names, {
      rows: points,
      panelOf: (row) => row.term,
      years: stripYears(points)
    });
    return {
      options: strips({ points, grid, layout, around }),
      alt: [
        `Strips of terms over time, one for each of ${count(grid.panels.length, 'term')}, a mark for each mission whose conclusion uses it, counted by conclusion:`,
        `${grid.panels.map((panel) => `${panel.label} ${panel.count}`).join(', ')}.`,
        `n = ${number(conclusions(rows).size)} conclusions with terms, ${yearSpan(rows.map((row) => row.date))}.`
      ].join(' '),
      hidden: leftOut({ term: grid.hidden.panels }, grid.hidden.rows),
      key: [...stancesKey, ...key],
      annotations
    };
  },

  caption: (rows, { names }) => ({
    headline: headline(rows, names),
    subtitle: `Terms of conclusions, in the missions’ own words; ${inView(rows)}; n\u00a0=\u00a0${count(rows.length, 'term')} in ${count(conclusions(rows).size, 'conclusion')}`
  }),

  table: () => [
    ...missionColumns,
    { label: 'Term', value: (row) => row.term },
    { label: 'As said', value: (row) => row.said ?? row.term },
    { label: 'Stance', value: (row) => row.stance },
    { label: 'Basis', value: (row) => row.basis }
  ],

  markKey: keyOf,

  mark(rows, key, { names }) {
    const found = rows.filter((row) => keyOf(row) === key);
    const [row] = found;
    if (!row) return { rows: [], label: '' };
    return {
      rows: found,
      label: `${missionLabel(row, names)}: “${row.said ?? row.term}”, in a conclusion that is ${row.stance}`,
      conclusions: true
    };
  }
};

/** In how many of the conclusions with terms the most frequent one stands. */
function headline(rows: readonly WordingRow[], names: Names): string {
  const [only] = rows;
  if (!only) return 'No term of a conclusion in view';
  const all = conclusions(rows).size;
  if (all === 1) return `The one conclusion in view says ${rows.map(({ term }) => `“${term}”`).join(', ')}`;
  const [top = { term: '', times: 0 }] = [...conclusionsByTerm(rows)]
    .map(([term, times]) => ({ term, times }))
    .sort((a, b) => b.times - a.times || (a.term < b.term ? -1 : 1));
  const single = rows.every((row) => row.organization === only.organization);
  const whose = single ? ` of ${shortName(names, only.organization)}` : '';
  return `“${top.term.charAt(0).toUpperCase()}${top.term.slice(1)}” stands in ${number(top.times)} of ${count(all, 'conclusion')}${whose} with terms`;
}
