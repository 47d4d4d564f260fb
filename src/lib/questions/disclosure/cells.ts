import { hatched, type KeyItem } from '$lib/charts/key';
import type { MatrixCell } from '$lib/charts/matrix';
import { shareFill, sharesKey } from '$lib/charts/share-steps';
import { percent } from '$lib/ui/words';
import { fewestShared } from '../pairs';
import type { DisclosureGroup } from './grouping';
import { isKnown, items, stateSaid } from './items';

/** The cells of organizations or countries: of which share of their missions an item is known. */
export const shareCells = (
  groups: readonly DisclosureGroup[],
  variant: string,
  narrow: boolean
): MatrixCell[] =>
  groups.flatMap(({ id, rows }) =>
    items.map((item): MatrixCell => {
      const place = { key: `${id}|${item.id}`, row: id, column: item.id };
      const states = rows.map((row) => row[item.id]).filter((state) => state !== 'not-applicable');
      const known = states.filter((state) => isKnown(state, variant)).length;
      if (!known) return { ...place, fill: 'hatched' };
      if (states.length < fewestShared)
        return {
          ...place,
          fill: 'var(--rule)',
          opacity: 0.55,
          ink: 'var(--ink)',
          text: narrow ? `${known}/${states.length}` : `${known} of ${states.length}`
        };
      const share = known / states.length;
      const text = narrow ? `${Math.round(100 * share)}` : percent(share);
      return { ...place, ...shareFill(share), text };
    })
  );

const grey = { fill: 'var(--rule)', opacity: 0.55, ink: 'var(--ink)' };

const looks: Readonly<Record<string, Omit<MatrixCell, 'key' | 'row' | 'column'>>> = {
  own: { ...shareFill(1), text: '●' },
  others: { ...shareFill(0.3), text: '○' },
  announced: { fill: 'var(--paper)', ink: 'var(--accent)', text: '◇' },
  'not-found': { ...grey, text: '–' },
  'not-stated': { ...grey, text: '×' },
  'not-applicable': { fill: 'var(--paper)', ink: 'var(--ink-soft)', text: '·' },
  'not-read': { fill: 'hatched' }
};

/** The cells of single missions: how an item is known, or which kind of nothing there is. */
export const stateCells = (groups: readonly DisclosureGroup[]): MatrixCell[] =>
  groups.flatMap(({ id, rows }) =>
    rows.flatMap((row) =>
      items.map((item): MatrixCell => ({
        key: `${id}|${item.id}`,
        row: id,
        column: item.id,
        ...(looks[row[item.id]] ?? { fill: 'hatched' })
      }))
    )
  );

const box = 'M-6-6H6V6H-6Z';
const signs: Readonly<Record<string, string>> = {
  own: 'M-2.6 0a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0-5.2 0',
  others: 'M-2.6 0a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0-5.2 0',
  announced: 'M0-3.2 3.2 0 0 3.2-3.2 0Z',
  'not-found': 'M-3 0H3',
  'not-stated': 'M-2.5-2.5 2.5 2.5M-2.5 2.5 2.5-2.5'
};

const silence = hatched('none in what we read');

/** What the cells of organizations or countries mean. */
export const shareCellsKey: readonly KeyItem[] = [...sharesKey, silence];

/** What the cells of single missions mean. */
export const stateCellsKey: readonly KeyItem[] = [
  ...Object.entries(signs).map(([state, path]): KeyItem => {
    const { fill = '', opacity = 1, ink = '' } = looks[state] ?? {};
    return {
      label: stateSaid(state),
      shapes: [
        { path: box, style: { fill, 'fill-opacity': `${opacity}` } },
        { path, style: { fill: state === 'own' ? ink : 'none', stroke: ink, 'stroke-width': '1.2' } }
      ]
    };
  }),
  silence
];
