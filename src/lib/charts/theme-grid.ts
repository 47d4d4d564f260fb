import { axisX, axisY, cell, text, type Markish, type PlotOptions } from '@observablehq/plot';
import { hatch } from './hatch';
import { keyed } from './keyed';
import type { Layout } from './layout';
import { overall, polarityColour, type Polarities, type Polarity } from './polarity';

/** The findings of one column under one theme; null where none was found in what was read. */
export interface ThemeCell {
  column: string;
  theme: string;
  counts: Polarities | null;
}

type HeldCell = ThemeCell & { counts: Polarities };

export interface ThemeGrid {
  cells: readonly ThemeCell[];
  columns: readonly { id: string; label: string }[];
  themes: readonly { id: string; label: string }[];
  layout: Layout;
  /** Names the hatching within the page. */
  id: string;
}

/** A cell is no wider than this, in pixels, however few columns there are. */
const widestCell = 120;

/** The share of a row between two cells. */
const bandPadding = 0.1;

/** A positive cell has a line along its upper edge, a negative one along its lower: colour alone would not do. */
const edgeWidth = 1.5;
const edgeGap = 1.5;

const total = ({ positive, mixed, negative, neutral }: Polarities) => positive + mixed + negative + neutral;

/** Themes down, columns across: each cell says what the findings amount to, a hatched one that none was found. */
export function themeGrid({ cells, columns, themes, layout, id }: ThemeGrid): PlotOptions {
  const narrow = layout.kind === 'narrow';
  const marginLeft = narrow ? 120 : 210;
  const cellWidth = Math.min((layout.width - marginLeft - 4) / columns.length, widestCell);
  const upright = cellWidth > 62;
  const labels = new Map([...columns, ...themes].map((item) => [item.id, item.label]));
  const hatching = `hatch-${id}-${layout.kind}`;
  const held = cells.flatMap((item) => (item.counts ? [{ ...item, counts: item.counts }] : []));
  const silent = cells.filter((item) => !item.counts);
  const rowHeight = narrow ? 19 : 22;
  const bandHeight = rowHeight * (1 - bandPadding);
  const headHeight = upright ? 24 : 100;
  return {
    width: layout.width,
    height: headHeight + themes.length * rowHeight + 4,
    marginTop: headHeight,
    marginLeft,
    marginRight: layout.width - marginLeft - cellWidth * columns.length,
    marginBottom: 4,
    x: { domain: columns.map((column) => column.id), label: null, padding: cellWidth > 14 ? 0.06 : 0.12 },
    y: { domain: themes.map((theme) => theme.id), label: null, padding: bandPadding },
    color: { type: 'identity' },
    marks: [
      hatch(hatching),
      axisX({
        anchor: 'top',
        tickSize: 0,
        tickRotate: upright ? 0 : -90,
        lineWidth: upright ? cellWidth / 12 : undefined,
        textOverflow: upright ? 'ellipsis' : undefined,
        tickFormat: (value: string) => labels.get(value) ?? value
      }),
      axisY({
        tickSize: 0,
        lineWidth: narrow ? 9.5 : 18,
        textOverflow: 'ellipsis',
        tickFormat: (value: string) => labels.get(value) ?? value
      }),
      cell(silent, {
        x: 'column',
        y: 'theme',
        fill: `url(#${hatching})`,
        render: keyed(silent.map((item) => `${item.theme}|${item.column}`))
      }),
      cell(held, {
        x: 'column',
        y: 'theme',
        fill: (item) => polarityColour(overall(item.counts)),
        render: keyed(held.map((item) => `${item.theme}|${item.column}`))
      }),
      edge(held, 'positive', { insetTop: edgeGap, insetBottom: bandHeight - edgeGap - edgeWidth }),
      edge(held, 'negative', { insetTop: bandHeight - edgeGap - edgeWidth, insetBottom: edgeGap }),
      cellWidth > 17
        ? text(held, {
            x: 'column',
            y: 'theme',
            text: (item) => `${total(item.counts)}`,
            fill: (item) => `var(--on-finding-${overall(item.counts)})`,
            fontSize: narrow ? 10 : 11,
            pointerEvents: 'none'
          })
        : null
    ]
  };
}

/** The lines along the edges of the cells that amount to a polarity. */
function edge(
  cells: readonly HeldCell[],
  polarity: Polarity,
  insets: { insetTop: number; insetBottom: number }
): Markish {
  return cell(
    cells.filter((item) => overall(item.counts) === polarity),
    { x: 'column', y: 'theme', ...insets, fill: `var(--on-finding-${polarity})`, pointerEvents: 'none' }
  );
}
