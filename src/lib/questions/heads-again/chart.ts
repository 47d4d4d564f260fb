import { labelledStrips } from '$lib/charts/labelled-strips';
import { count, number } from '$lib/ui/words';
import { inView } from '../in-view';
import { missionColumns, missionLabel } from '../mission-columns';
import type { Question } from '../question';
import { keyOf, organizationsKey, pictureOf } from './picture';
import { columns, namesOf, type HeadRow } from './row';
import { alternativeText, beside, headline } from './words';

export { columns };

/** Who led missions more than once, whose, where and when. */
export const question: Question<HeadRow> = {
  columns,
  variants: [{ id: 'heads', label: 'Heads', scaled: false }],

  rows: (rows) => rows,

  chart(rows, { names, layout, limit }) {
    const picture = pictureOf(rows, names, { limit, narrow: layout.kind === 'narrow' });
    return {
      options: labelledStrips({ points: picture.points, strips: picture.strips, layout }),
      alt: alternativeText(rows, picture, beside(rows)),
      hidden: picture.hidden,
      key: organizationsKey(picture.shown, names)
    };
  },

  caption: (rows, { names }) => ({
    headline: headline(rows, names),
    subtitle: `Missions whose head is known, by head, those at most contests first, with ${beside(rows)} beside each; ${inView(rows)}; n\u00a0=\u00a0${number(rows.length)} with ${count(namesOf(rows), 'head')}`
  }),

  table: () => [...missionColumns, { label: 'Head of the mission', value: (row) => row.head }],

  markKey: keyOf,

  mark(rows, key, { names }) {
    const found = rows.filter((row) => keyOf(row) === key);
    const [row] = found;
    if (!row) return { rows: [], label: '' };
    return { rows: found, label: `${row.head}: ${missionLabel(row, names)}`, facts: ['heads'] };
  }
};
