import { inView } from '../in-view';
import { leftOut } from '../left-out';
import { electionLabel, missionColumns, missionLabel } from '../mission-columns';
import { firstPanels, type Question } from '../question';
import { count, percent, range } from '$lib/ui/words';
import { isSettled } from '../settled';
import { electionOf } from '../pairs';
import { byElection, inOrder, isSingleCountry, shareKnown } from './elections';
import { keyOf } from './key';
import { othersKey, picture, totalKey } from './picture';
import { altText, headline, othersInWords, totalInWords } from './words';
import { columns, type AtElectionRow } from './row';

export { columns };

/** How many observers all missions to an election had, and how many international observers there were in all. */
export const question: Question<AtElectionRow> = {
  columns,
  variants: [
    { id: 'numbers', label: 'Observers', scaled: false },
    { id: 'share', label: 'Share of the total', scaled: false }
  ],
  filters: ['countries', 'regions', 'types'],

  rows(rows, variant) {
    if (variant !== 'share') return rows.filter((row) => (row.observers ?? row.accredited ?? 0) > 0);
    const drawn = question.rows(rows, 'numbers');
    const known = new Set(byElection(drawn).flatMap((one) => (shareKnown(one) ? one.id : [])));
    return drawn.filter((row) => known.has(electionOf(row)));
  },

  chart(rows, view) {
    const all = inOrder(byElection(rows));
    const shown = isSingleCountry(all) && view.limit >= firstPanels ? all : all.slice(0, 2 * view.limit);
    const left = all.slice(shown.length);
    return {
      options: picture(shown, view),
      alt: altText(shown, view),
      key: keyOf(shown, view.names),
      hidden: leftOut(
        { election: left.length },
        left.reduce((sum, bar) => sum + bar.rows.length, 0)
      ),
      rowsFirst: true
    };
  },

  caption(rows, { names, variant }) {
    const all = byElection(rows);
    const what =
      variant === 'share'
        ? 'Observers of each mission as a share of all international observers of the election, computed'
        : 'Observers of each mission beside all international observers of the election';
    return {
      headline: headline(all, { names }),
      subtitle: `${what}, and how many missions have a number of those on file; ${inView(rows)}; n\u00a0=\u00a0${count(all.length, 'election')}`
    };
  },

  table: () => [
    ...missionColumns,
    { label: 'Observers', value: (row) => row.observers },
    {
      label: 'Range',
      value: (row) => (row.high ?? 0) - (row.low ?? 0),
      format: (row) => (row.low === null || row.high === null ? '' : range(row.low, row.high))
    },
    { label: 'Status', value: (row) => row.status },
    { label: 'All international observers', value: (row) => row.accredited },
    { label: 'Status of all', value: (row) => row.accredited_status },
    {
      label: 'Share of all (computed)',
      value: shareOf,
      format: (row) => {
        const share = shareOf(row);
        return share === null ? '' : percent(share);
      }
    }
  ],

  markKey: (row) => row.mission,

  mark(rows, key, { names }) {
    const one = byElection(rows).find(({ id }) => key === totalKey(id) || key === othersKey(id));
    const measures = ['observers-total', 'international-observers'];
    if (one) {
      const words = key === totalKey(one.id) ? totalInWords(one) : othersInWords(one);
      return { rows: one.rows, measures, label: `${electionLabel(one, names)}: ${words}` };
    }
    const found = rows.filter((row) => row.mission === key);
    const [row] = found;
    if (!row) return { rows: [], label: '' };
    return {
      rows: found,
      measures,
      label: `${missionLabel(row, names)}: ${range(row.low ?? 0, row.high ?? 0)} observers (${row.status ?? ''})`
    };
  }
};

function shareOf(row: AtElectionRow): number | null {
  const { observers, accredited, accredited_status: status, accredited_whole: whole } = row;
  if (observers === null || !accredited || whole !== 1 || observers > accredited) return null;
  return isSettled({ status: status ?? '' }) ? observers / accredited : null;
}
