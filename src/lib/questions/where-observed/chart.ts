import { worldMap } from '$lib/charts/world-map';
import { mapKey } from '$lib/charts/map-key';
import { inView } from '../in-view';
import { missionColumns } from '../mission-columns';
import { countryName } from '../names';
import type { Question } from '../question';
import { number } from '$lib/ui/words';
import { countries, type Counted } from './countries';
import { columns, type ObservedRow } from './row';
import { alternativeText, countrySaid, headline } from './words';

export { columns };

const countedBy = (variant: string): Counted => (variant === 'organizations' ? 'organizations' : 'contests');

const measure: Readonly<Record<Counted, string>> = {
  contests: 'Contests with an international mission, by country; rounds and votes of one day count once',
  organizations: 'Organizations that sent a mission, by country'
};

/** Where missions went: in which countries elections were observed, how often and by how many organizations. */
export const question: Question<ObservedRow> = {
  columns,
  variants: [
    { id: 'contests', label: 'Contests observed', scaled: false },
    { id: 'organizations', label: 'Organizations', scaled: false }
  ],

  rows: (rows) => rows,

  chart(rows, { names, layout, limit, variant }) {
    const by = countedBy(variant);
    return {
      options: worldMap({
        places: countries(rows, by).map((found) => ({
          country: found.country,
          label: countryName(names, found.country),
          value: found[by]
        })),
        layout,
        unit: by,
        write: number,
        limit
      }),
      alt: alternativeText(rows, names, by),
      key: mapKey(by),
      rowsFirst: true
    };
  },

  caption: (rows, { names, variant }) => ({
    headline: headline(rows, names, countedBy(variant)),
    subtitle: `${measure[countedBy(variant)]}; ${inView(rows)}; n\u00a0=\u00a0${number(rows.length)}`
  }),

  table: () => [...missionColumns],

  markKey: (row) => row.country,

  mark(rows, country, { names }) {
    const found = rows.filter((row) => row.country === country);
    const [counted] = countries(found, 'contests');
    return {
      rows: found,
      label: counted
        ? `${countryName(names, country)}: ${countrySaid(counted)}`
        : `${countryName(names, country)}: none in what we read`
    };
  }
};
