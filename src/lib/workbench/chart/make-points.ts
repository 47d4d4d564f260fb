import { aggregated } from './aggregate';
import { binOf, binsFor } from './bins';
import type { Channels, Point } from './drawing';
import type { PresentRow } from './present-rows';
import type { ChartSettings } from './settings';

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
      return grouped(rows, ({ x, y, facet }) => [x, y, facet]).map((group) => ofCell(group, settings));
    case 'bar':
    case 'column':
    case 'line':
      return settings.aggregate === 'none'
        ? rows.map(ofRow)
        : grouped(rows, ({ x, colour, facet }) => [x, colour, facet]).map(([first, ...others]) => ({
            ...ofRow(first),
            y: aggregated(
              [first, ...others].map(({ y }) => Number(y)),
              settings.aggregate
            ),
            rows: others.length + 1
          }));
    default:
      return rows.map(ofRow);
  }
}

const ofRow = ({ x, y, colour, facet }: PresentRow): Point => ({ x, y, colour, facet, shade: null, rows: 1 });

function ofCell(group: Group, { aggregate }: ChartSettings): Point {
  const [first] = group;
  const shade =
    aggregate === 'none'
      ? null
      : aggregated(
          group.map(({ measure }) => measure ?? 0),
          aggregate
        );
  return { ...ofRow(first), shade, rows: group.length };
}

type Group = [PresentRow, ...PresentRow[]];

function grouped(rows: readonly PresentRow[], by: (row: PresentRow) => unknown[]): Group[] {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const key = JSON.stringify(by(row));
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
  return grouped(
    rows.map((row) => ({ ...row, x: binOf(bins, Number(row.x)) })),
    (row) => [row.x, row.colour, row.facet]
  ).map((group) => {
    const bin = bins[Number(group[0].x)];
    return { ...ofRow(group[0]), x: bin?.start ?? 0, x2: bin?.end ?? 0, y: group.length, rows: group.length };
  });
}
