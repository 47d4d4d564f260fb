import { groupBy, sumBy } from '$lib/charts/group-by';
import { hasOwnColour, organizationColour } from '$lib/charts/organization-colour';
import type { YearPart } from '$lib/charts/year-bars';
import { byCount } from '../most';
import { shortName, type Names } from '../names';
import { yearOf, type MissionsRow } from './row';

/** What stands for the organizations without a colour of their own. */
export const others = 'others';

/** What the panels and the parts of the bars of a variant are. */
export interface Series {
  by: 'organization' | 'region';
  panel(row: MissionsRow): string;
  part(row: MissionsRow): string;
  fill(row: MissionsRow): string;
}

/** @param variant `stacked` is one panel of all organizations; the others are small multiples */
export function seriesOf(variant: string, names: Names): Series {
  if (variant === 'by-region')
    return {
      by: 'region',
      panel: (row) => names.countries[row.country]?.region ?? '',
      part: () => '',
      fill: () => 'var(--accent)'
    };
  const fill = (row: MissionsRow) => organizationColour(row.organization);
  if (variant === 'by-organization')
    return { by: 'organization', panel: (row) => row.organization, part: () => '', fill };
  return {
    by: 'organization',
    panel: () => '',
    part: (row) => (hasOwnColour(row.organization) ? row.organization : others),
    fill
  };
}

/** The key of the mark that shows a row. */
export const keyOf = (row: MissionsRow, { panel, part }: Series): string =>
  `${panel(row)}|${yearOf(row)}|${part(row)}`;

/** The parts of a stack, the most frequent first, the organizations without a colour of their own at the end. */
export function stackOrder(rows: readonly MissionsRow[], { part }: Series): string[] {
  const ranked = byCount(sumBy(rows, part));
  return [...ranked.filter((id) => id !== others), ...ranked.filter((id) => id === others)];
}

/** The parts of all bars, year by year, each year in the order of the stack. */
export function partsOf(rows: readonly MissionsRow[], series: Series): YearPart[] {
  const order = new Map(stackOrder(rows, series).map((id, i) => [id, i]));
  return [...groupBy(rows, (row) => keyOf(row, series))]
    .flatMap(([key, group]) => {
      const [row] = group;
      return row ? [{ key, row, value: group.length, at: order.get(series.part(row)) ?? 0 }] : [];
    })
    .sort((a, b) => yearOf(a.row) - yearOf(b.row) || a.at - b.at)
    .map(({ key, row, value }) => ({
      key,
      panel: series.panel(row),
      year: yearOf(row),
      value,
      fill: series.fill(row)
    }));
}

/** What a part of a stack is called; a single organization without a colour of its own goes by its name. */
export function partLabel(part: string, rows: readonly MissionsRow[], names: Names): string {
  if (part !== others) return shortName(names, part);
  const grey = new Set(rows.map((row) => row.organization).filter((id) => !hasOwnColour(id)));
  const [only = ''] = grey;
  return grey.size === 1 ? shortName(names, only) : `${grey.size} other organizations`;
}
