/** Rows → marks. */
import { aggregated } from './aggregate';
import { binOf, binsFor } from './bins';
import type { Channels, Point } from './drawing';
import type { PresentRow } from './present-rows';
import { mostReached, type ChartSettings } from './settings';

/** Makes the marks of rows: one each, or one for those that fall together. */
export function makePoints(
  rows: readonly PresentRow[],
  channels: Channels,
  settings: ChartSettings
): Point[] {
  switch (settings.mark) {
    case 'histogram':
      return binned(rows, channels);
    case 'cell':
      return grouped(rows, ({ x, y, facet }) => `${x}${between}${y}${between}${facet}`).map((group) =>
        ofCell(group, settings)
      );
    case 'bar':
    case 'column':
    case 'line':
      if (settings.aggregate === 'none' && (settings.mark === 'line' || rows.length <= mostReached))
        return rows.map(ofRow);
      // Parts of a bar that are too many to be told apart are one: its length stays.
      return grouped(rows, ({ x, colour, facet }) => `${x}${between}${colour}${between}${facet}`).map(
        (group) => ofGroup(group, settings)
      );
    default:
      return rows.map(ofRow);
  }
}

const ofRow = ({ x, y, colour, facet }: PresentRow): Point => ({ x, y, colour, facet, shade: null, rows: 1 });

function ofGroup(group: Group, { aggregate }: ChartSettings): Point {
  const numbers = group.map(({ y }) => Number(y));
  return { ...ofRow(group[0]), y: aggregated(numbers, aggregate), rows: group.length };
}

function ofCell(group: Group, { aggregate }: ChartSettings): Point {
  const measures = group.map(({ measure }) => measure ?? 0);
  const shade = aggregate === 'none' ? null : aggregated(measures, aggregate);
  return { ...ofRow(group[0]), shade, rows: group.length };
}

/** Parts the values of a key: a sign that columns hardly hold. */
const between = '\u0000';

type Group = [PresentRow, ...PresentRow[]];

function grouped(rows: readonly PresentRow[], by: (row: PresentRow) => string): Group[] {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const key = by(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}

function binned(rows: readonly PresentRow[], { x }: Channels): Point[] {
  let least = Infinity;
  let most = -Infinity;
  let isWhole = true;
  for (const row of rows) {
    isWhole &&= Number.isInteger(row.x);
    least = Math.min(least, Number(row.x));
    most = Math.max(most, Number(row.x));
  }
  if (least > most) return [];
  const bins = binsFor(least, most, x.kind === 'time' ? 'time' : isWhole ? 'whole' : 'any');
  const groups = grouped(
    rows,
    ({ x, colour, facet }) => `${binOf(bins, Number(x))}${between}${colour}${between}${facet}`
  );
  return groups.map((group) => {
    const bin = bins[binOf(bins, Number(group[0].x))];
    return { ...ofRow(group[0]), x: bin?.start ?? 0, x2: bin?.end ?? 0, y: group.length, rows: group.length };
  });
}
