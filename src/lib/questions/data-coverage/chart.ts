import { hatched, swatch } from '$lib/charts/key';
import { shareFill, sharesKey } from '$lib/charts/share-steps';
import { count, number } from '$lib/ui/words';
import { inView } from '../in-view';
import { leftOut } from '../left-out';
import { missionColumns } from '../mission-columns';
import { fewestShared } from '../pairs';
import { firstPanels, type Mark, type Question } from '../question';
import { cellsOf, frameOf, ranked, type Frame } from './frame';
import { coverageGrid } from './grid';
import { filled, kindOf, kinds } from './kinds';
import { columns, type CoverageRow } from './row';
import { alternativeText, groupSaid, headline, missionSaid } from './words';

export { columns };

const silence = hatched('none in what we read');

/** How much the tables hold of missions, by place and time, or at the elections of one country. */
export const question: Question<CoverageRow> = {
  columns,
  variants: [
    { id: 'kinds', label: 'All kinds', scaled: false },
    { id: 'sizes', label: 'Size', scaled: false },
    { id: 'stations', label: 'Stations', scaled: false },
    { id: 'findings', label: 'Findings', scaled: false },
    { id: 'conclusions', label: 'Conclusion', scaled: false }
  ],

  rows: (rows) => rows,

  chart(rows, { names, layout, limit, variant }) {
    const frame = frameOf(rows, names);
    const [down, across] = [ranked(frame.down, rows), ranked(frame.across, rows)];
    const shownDown = frame.down.by !== 'country' && limit >= firstPanels ? down : down.slice(0, limit);
    const shownAcross = frame.single ? across.slice(0, limit) : across;
    const shown = new Set([...shownDown, ...shownAcross]);
    const left = rows.filter((row) => !shown.has(frame.down.id(row)) || !shown.has(frame.across.id(row)));
    return {
      options: coverageGrid(
        cellsOf(rows, frame),
        frame,
        { down: shownDown, across: shownAcross },
        { layout, variant }
      ),
      alt: alternativeText(
        rows,
        `Grid of ${count(shownDown.length, frame.down.by)} by ${count(shownAcross.length, frame.across.by)}`,
        variant
      ),
      hidden: leftOut(
        {
          [frame.down.by]: down.length - shownDown.length,
          [frame.across.by]: across.length - shownAcross.length
        },
        left.length
      ),
      key: keyOf(frame, variant),
      rowsFirst: true
    };
  },

  caption(rows, { names, variant }) {
    const { single } = frameOf(rows, names);
    const kind = kindOf(variant);
    const what = kind
      ? single
        ? `Number of rows a mission: ${kind.label.toLowerCase()}`
        : `Share of missions of which ${kind.said} is known, computed`
      : single
        ? 'How many of nine kinds of facts are known of a mission'
        : `Share of nine kinds of facts that are known of missions, computed`;
    return {
      headline: headline(rows, variant),
      subtitle: `${what}; ${inView(rows)}; n\u00a0=\u00a0${number(rows.length)}`
    };
  },

  table: () => [
    ...missionColumns,
    { label: 'Kinds known (computed)', value: (row) => filled(row).length },
    ...kinds.map(({ id, label }) => ({ label, value: (row: CoverageRow) => row[id] }))
  ],

  markKey: (row, rows, { names }) => frameOf(rows, names).keyOf(row),

  mark(rows, key, { names, variant }) {
    const frame = frameOf(rows, names);
    const found = cellsOf(rows, frame).get(key) ?? [];
    const kind = kindOf(variant);
    const known = found.filter((row) => (kind ? row[kind.id] > 0 : filled(row).length > 0));
    const [row] = found;
    const [down = '', across = ''] = key.split('|');
    const label = `${frame.down.label(down)}, ${frame.across.label(across)}`;
    return {
      rows: known,
      label:
        row && frame.single && found.length === 1
          ? missionSaid(row, variant, names)
          : groupSaid(label, found, variant),
      ...cardOf(variant)
    };
  }
};

/** What a card lists: the rows of a variant's kind, or of all. */
function cardOf(variant: string): Pick<Mark<CoverageRow>, 'measures' | 'conclusions' | 'facts'> {
  const kind = kindOf(variant);
  const listed = kind ? [kind] : kinds;
  return {
    measures: listed.flatMap(({ measures }) => measures ?? []),
    facts: listed.flatMap(({ facts }) => facts ?? []),
    conclusions: listed.some(({ id }) => id === 'conclusions')
  };
}

/** The steps of a share, in kinds of nine. */
const steps = ['1 kind', '2–3', '4–5', '6–7', '8–9'];

function keyOf({ single }: Frame, variant: string) {
  if (single && kindOf(variant)) return [swatchOf('number of rows', 0.5), silence];
  if (single) return [...sharesKey.map((item, i) => ({ ...item, label: steps[i] ?? item.label })), silence];
  const few = swatch(`fewer than ${fewestShared} missions: their number only`, 'var(--rule)');
  return [...sharesKey, few, silence];
}

const swatchOf = (label: string, share: number) => {
  const { fill, opacity } = shareFill(share);
  const [shape] = swatch(label, fill).shapes;
  return { label, shapes: shape ? [{ ...shape, style: { fill, 'fill-opacity': `${opacity}` } }] : [] };
};
