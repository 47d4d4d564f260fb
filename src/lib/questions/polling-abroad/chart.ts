import { number, range } from '$lib/ui/words';
import { inView } from '../in-view';
import { electionColumns, electionLabel } from '../mission-columns';
import type { Question, TableColumn } from '../question';
import { counted, numbersChart, numbersHeadline, numberSaid, type NumberKind } from './numbers';
import { hostOf, hostSaid, placesChart, placesHeadline } from './places';
import { columns, hasValue, type AbroadRow } from './row';

export { columns };

const kinds: Readonly<Record<string, NumberKind>> = { stations: 'stations', countries: 'countries' };

const measures: Readonly<Record<NumberKind, string>> = {
  stations: 'Polling stations abroad of one election, best figure of all claims, by country that votes',
  countries:
    'Countries with polling stations for one election, best figure of all claims, by country that votes'
};

/** Voting outside the country: how many stations, in how many countries, and where. */
export const question: Question<AbroadRow> = {
  columns,
  variants: [
    { id: 'stations', label: 'Stations', scaled: true },
    { id: 'countries', label: 'Countries', scaled: false },
    { id: 'map', label: 'Where', scaled: false }
  ],
  filters: ['countries', 'regions', 'types'],

  rows: (rows, variant) =>
    variant === 'map'
      ? rows.filter((row) => row.kind === 'place')
      : rows.filter((row) => row.kind === variant && hasValue(row)),

  chart(rows, view) {
    const kind = kinds[view.variant];
    return kind ? numbersChart(rows, view, kind) : placesChart(rows, view);
  },

  caption(rows, { names, variant }) {
    const kind = kinds[variant];
    return kind
      ? {
          headline: numbersHeadline(rows, names, kind),
          subtitle: `${measures[kind]}; ${inView(rows)}; n\u00a0=\u00a0${number(rows.length)}`
        }
      : {
          headline: placesHeadline(rows, names),
          subtitle: `Places abroad with polling stations that sources name, by host country; ${inView(rows)}; n\u00a0=\u00a0${number(rows.length)}`
        };
  },

  table: (variant) => (variant === 'map' ? placeColumns : numberColumns(kinds[variant] ?? 'stations')),

  markKey: (row, _rows, { variant }) => (variant === 'map' ? hostOf(row) : row.mission),

  mark(rows, key, { names, variant }) {
    const kind = kinds[variant];
    if (!kind) {
      const found = rows.filter((row) => hostOf(row) === key);
      return { rows: found, label: hostSaid(found), facts: ['polling-abroad'] };
    }
    const found = rows.filter((row) => row.mission === key).filter(hasValue);
    const [row] = found;
    return {
      rows: found,
      label: row
        ? `${electionLabel(row, names)}: ${range(row.low ?? row.value, row.high ?? row.value) === number(row.value) ? '' : `${range(row.low ?? row.value, row.high ?? row.value)}, best figure `}${numberSaid(row, kind)} (${row.status ?? ''})`
        : 'none in what we read',
      measures: ['stations-abroad', 'countries-abroad']
    };
  }
};

const numberColumns = (kind: NumberKind): TableColumn<AbroadRow>[] => [
  ...electionColumns,
  { label: counted[kind].replace(/^./, (letter) => letter.toUpperCase()), value: (row) => row.value },
  {
    label: 'Range',
    value: (row) => (row.high ?? 0) - (row.low ?? 0),
    format: (row) => range(row.low ?? 0, row.high ?? 0)
  },
  ...(kind === 'stations'
    ? [
        {
          label: 'Unit',
          value: (row: AbroadRow) => (row.unit === 'tables' ? 'tables or ballot boxes' : 'stations')
        }
      ]
    : []),
  { label: 'Status', value: (row) => row.status }
];

const placeColumns: TableColumn<AbroadRow>[] = [
  ...electionColumns,
  { label: 'Host country', value: (row) => row.host_name },
  { label: 'City', value: (row) => row.city },
  { label: 'Stations', value: (row) => row.value }
];
