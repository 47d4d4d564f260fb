import { dotKey } from '$lib/charts/dot-paths';
import { dotStrips } from '$lib/charts/dot-strips';
import { sumBy } from '$lib/charts/group-by';
import { panelGrid } from '$lib/charts/panels';
import { number } from '$lib/ui/words';
import { inView } from '../in-view';
import { leftOut } from '../left-out';
import { missionColumns } from '../mission-columns';
import type { Chart, ChartView, Question } from '../question';
import { stationsAxis, yearsAxis } from './axes';
import { placeNames } from './place-names';
import { columns, dotKeyOf, placeKey, type PlaceRow } from './row';
import { placeSaid, placesAlt, placesHeadline, stationsHeadline } from './words';

export { columns };

/** Where the missions went, and how many stations they visited there. */
export const question: Question<PlaceRow> = {
  columns,
  variants: [
    { id: 'over-time', label: 'Over time', scaled: false },
    { id: 'stations', label: 'Stations visited there', scaled: false }
  ],

  rows: (rows, variant) => (variant === 'stations' ? rows.filter((row) => row.stations !== null) : rows),

  chart,

  caption: (rows, { names, variant }) => ({
    headline: variant === 'stations' ? stationsHeadline(rows, names) : placesHeadline(rows, names),
    subtitle: `${
      variant === 'stations'
        ? 'Polling stations that a mission visited at a place, where a source gives the number'
        : 'Places where missions observed or were based, by election day'
    }; ${inView(rows)}; n\u00a0=\u00a0${number(rows.length)}`
  }),

  table: () => [
    ...missionColumns,
    { label: 'Place, as the source has it', value: (row) => row.name },
    { label: 'Under the name', value: (row) => row.place },
    { label: 'Kind', value: (row) => (row.abroad ? `${row.kind}, polling abroad` : row.kind) },
    { label: 'Stations visited', value: (row) => row.stations }
  ],

  markKey: (row) => dotKeyOf(row),

  mark(rows, key, { names }) {
    const found = rows.filter((row) => dotKeyOf(row) === key);
    const [row] = found;
    if (!row) return { rows: [], label: '' };
    return { rows: found, label: placeSaid(row, rows, names), facts: ['places'] };
  }
};

function chart(rows: readonly PlaceRow[], { names, layout, limit, variant }: ChartView): Chart {
  const called = placeNames(rows, names);
  const grid = panelGrid(sumBy(rows, placeKey), (key) => called.get(key) ?? key, 1, limit);
  const byStations = variant === 'stations';
  const dots = rows.map((row) => ({
    key: dotKeyOf(row),
    strip: placeKey(row),
    value: byStations ? (row.stations ?? 0) : Date.parse(row.date),
    square: !byStations && row.stations !== null
  }));
  return {
    options: dotStrips({
      dots,
      grid,
      layout,
      axis: byStations ? stationsAxis(rows) : yearsAxis(rows, layout),
      colour: 'var(--accent)',
      labels: 250
    }),
    alt: placesAlt(rows, grid.panels, byStations ? 'polling stations visited' : 'election day'),
    hidden: leftOut({ place: grid.hidden.panels }, grid.hidden.rows),
    key: byStations
      ? [dotKey('stations that one mission visited there')]
      : [
          dotKey('a mission that names the place'),
          dotKey('with the number of stations it visited there', { shape: 'square' })
        ]
  };
}
