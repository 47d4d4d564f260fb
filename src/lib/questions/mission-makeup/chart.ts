import { hatched, swatch, type KeyItem } from '$lib/charts/key';
import { claimsKeyOf } from '../claims-key';
import { inView } from '../in-view';
import { leftOut } from '../left-out';
import { missionColumns, missionLabel } from '../mission-columns';
import { shortName } from '../names';
import { firstPanels, type Question } from '../question';
import { count, number, percent } from '$lib/ui/words';
import { addUp, groupingOf, groupOf, keyOfRow, makeups, mostMissions, type Makeup } from './bars';
import { parts, people, rest, sumOfParts, whole } from './parts';
import { picture } from './picture';
import { columns, type MakeupRow } from './row';
import { altText, headline, peopleInWords, sharesInWords } from './words';

export { columns };

const measures = ['observers-total', ...parts.map(({ measure }) => measure)];

/** Which share of a mission stayed for long, came for election day, ran it, or sat in a parliament. */
export const question: Question<MakeupRow> = {
  columns,
  variants: [
    { id: 'share', label: 'Share of the mission', scaled: false },
    { id: 'people', label: 'People', scaled: false }
  ],

  rows: (rows, variant) =>
    rows.filter((row) => (variant === 'share' ? whole(row) !== null : sumOfParts(row) > 0)),

  chart(rows, view) {
    const by = groupingOf(rows, view.variant);
    const all = makeups(rows, view.variant);
    const most =
      by === 'mission' && all.length <= mostMissions && view.limit >= firstPanels
        ? all.length
        : 2 * view.limit;
    const shown = all.slice(0, most);
    const left = all.slice(shown.length);
    return {
      options: picture(shown, rows, view),
      alt: altText(shown, rows, view),
      key: keyOf(shown, view.variant),
      hidden: leftOut(
        { [by]: left.length },
        left.reduce((sum, bar) => sum + bar.rows.length, 0)
      ),
      rowsFirst: true
    };
  },

  caption(rows, { names, variant }) {
    const by = groupingOf(rows, variant);
    const what =
      variant === 'share'
        ? `Parts of ${by === 'organization' ? 'all missions of an organization, added up,' : 'a mission'} as a share of the whole, computed`
        : 'People in the known parts of a mission';
    const atBars = by === 'organization' ? '' : ', people at the right (≥: the sum of known parts)';
    return {
      headline: headline(rows, names, variant),
      subtitle: `${what}${atBars}; ${inView(rows)}; n\u00a0=\u00a0${number(rows.length)}`
    };
  },

  table: () => [
    ...missionColumns,
    ...parts.map(({ id, heading }) => ({ label: heading, value: (row: MakeupRow) => row[id] })),
    { label: 'All', value: (row) => row.total },
    { label: 'Status of all', value: (row) => row.total_status },
    { label: 'Not broken down (computed)', value: (row) => (row.total === null ? null : rest(row)) },
    {
      label: 'Long-term share (computed)',
      value: longTermShare,
      format: (row) => {
        const share = longTermShare(row);
        return share === null ? '' : percent(share);
      }
    }
  ],

  markKey: (row, rows, { variant }) => keyOfRow(row, groupingOf(rows, variant)),

  mark(rows, key, { names, variant }) {
    const [group = '', part = ''] = key.split('|');
    const by = groupingOf(rows, variant);
    const found = rows.filter((row) => groupOf(row, by) === group);
    const [first] = found;
    if (!first) return { rows: [], label: '' };
    const bar = addUp(group, found);
    const words =
      variant === 'share'
        ? `${sharesInWords(bar)} of ${number(bar.all)} people (computed)`
        : peopleInWords(bar);
    const shown = parts.find(({ id }) => id === part);
    return {
      rows: shown ? found.filter((row) => people(row, shown.id) > 0) : found,
      measures,
      label:
        by === 'organization'
          ? `${shortName(names, group)}, ${count(found.length, 'mission')}: ${words}`
          : `${missionLabel(first, names)}: ${words}`
    };
  }
};

function longTermShare(row: MakeupRow): number | null {
  const all = whole(row);
  return all === null || row.long_term === null ? null : people(row, 'long_term') / all;
}

function keyOf(shown: readonly Makeup[], variant: string): KeyItem[] {
  return [
    ...parts
      .filter(({ id }) => shown.some(({ of }) => of[id] > 0))
      .map(({ label, fill }) => swatch(label, fill)),
    ...(shown.some(({ of }) => of.rest > 0) ? [hatched('not broken down in what we read')] : []),
    ...claimsKeyOf(
      shown.flatMap(({ rows: [row] }) => (variant !== 'share' && row?.total ? (row.total_status ?? '') : [])),
      (meaning) => `all of the mission, ${meaning}`
    )
  ];
}
