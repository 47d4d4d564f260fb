import { cell, ruleY, text, type PlotOptions } from '@observablehq/plot';
import { hatch } from './hatch';
import { keyed } from './keyed';
import { builtWidthOf, type Layout } from './layout';
import { stanceTint } from './stance-shapes';
import { ems, verdictHeads } from './verdict-heads';
import { furtherMarks, verdictMarks } from './verdict-marks';

/** A mission at an election: its conclusion, or null where none is in what we read. */
export interface Verdict {
  key: string;
  row: string;
  /** A column, or one of those without a column of their own, which stand together at the right. */
  column: string;
  mark: { stance: string; basis: string } | null;
}

/** An election or a mission, named in two lines. */
export interface VerdictRow {
  id: string;
  label: string;
  /** What stands below the label, softer. */
  detail: string;
}

export interface VerdictGrid {
  verdicts: readonly Verdict[];
  rows: readonly VerdictRow[];
  columns: readonly { id: string; label: string }[];
  layout: Layout;
  /** Names the hatching within the page. */
  id: string;
}

/** Organizations with a column of their own, at most. */
export const ownColumns = { narrow: 6, wide: 12 } as const;

/** Pixels. */
const measures = {
  narrow: { row: 32, labels: 120, further: 74, mark: 1.1, name: 11, font: 10 },
  wide: { row: 36, labels: 172, further: 126, mark: 1.7, name: 13, font: 12 }
} as const;

/** Elections down, organizations across, or missions down, stances across; a cell holds a conclusion's mark, and is empty where there was no mission. */
export function verdictGrid({ verdicts, rows, columns, layout, id }: VerdictGrid): PlotOptions {
  const size = measures[layout.kind];
  const own = new Set(columns.map((column) => column.id));
  const inColumns = verdicts.filter(({ column }) => own.has(column));
  const further = verdicts.filter(({ column }) => !own.has(column));
  const right = further.length ? size.further : 8;
  const columnAt = (width: number) =>
    Math.min((width - size.labels - right) / Math.max(1, columns.length), widestColumn(columns.length));
  const width = columnAt(layout.width);
  const marginRight = layout.width - size.labels - width * columns.length;
  const builtWidth = builtWidthOf(layout);
  const longest = columns.reduce((most, { label }) => Math.max(most, size.font * ems(label)), 0);
  const head = longest < columnAt(builtWidth) ? 56 : Math.min(longest + 20, 96);
  const upright = longest >= width;
  const hatching = `hatch-${id}-${layout.kind}`;
  const names = new Map(columns.map((column) => [column.id, column.label]));
  const label = {
    y: 'id',
    frameAnchor: 'left',
    dx: -size.labels,
    textOverflow: 'ellipsis',
    pointerEvents: 'none'
  } as const;
  return {
    width: layout.width,
    height: head + rows.length * size.row + 6,
    marginTop: head,
    marginLeft: size.labels,
    marginRight,
    marginBottom: 6,
    x: { domain: columns.map((column) => column.id), axis: null, padding: 0.06 },
    y: { domain: rows.map((row) => row.id), axis: null, padding: 0.08 },
    color: { type: 'identity' },
    marks: [
      hatch(hatching),
      ruleY(rows.slice(1), {
        y: 'id',
        dy: -size.row / 2,
        insetLeft: -size.labels,
        insetRight: -marginRight,
        stroke: 'var(--rule)'
      }),
      verdictHeads([...names.keys()], {
        label: (column) => names.get(column) ?? column,
        upright,
        fontSize: size.font,
        lineWidth: (head - 4) / size.font
      }),
      further.length
        ? text(['others'], {
            frameAnchor: 'top-right',
            textAnchor: 'start',
            dx: marginRight - right + 10,
            dy: -10,
            fill: 'var(--ink-soft)',
            fontSize: size.font,
            pointerEvents: 'none'
          })
        : null,
      ...[true, false].map((detailed) =>
        text(
          rows.filter((row) => (row.detail !== '') === detailed),
          {
            ...label,
            dy: detailed ? -7 : 0,
            text: 'label',
            fontWeight: 600,
            fontSize: size.name,
            lineWidth: (size.labels - 4) / size.name
          }
        )
      ),
      text(rows, {
        ...label,
        dy: 7.5,
        text: 'detail',
        fill: 'var(--ink-soft)',
        fontSize: size.font,
        lineWidth: size.labels / (size.font - 1)
      }),
      cell(inColumns, {
        x: 'column',
        y: 'row',
        rx: 3,
        fill: ({ mark }: Verdict) => (mark ? stanceTint(mark.stance) : `url(#${hatching})`),
        render: keyed(inColumns.map(({ key }) => key))
      }),
      verdictMarks(inColumns, size.mark),
      furtherMarks({ verdicts: further, hatching, left: layout.width - right + 10, right: layout.width - 4 })
    ]
  };
}

/** A column is no wider than this, in pixels; a few may be wider than many. */
const widestColumn = (columns: number) => (columns <= 5 ? 150 : 92);
