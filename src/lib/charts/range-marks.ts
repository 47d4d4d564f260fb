import type { RenderFunction } from '@observablehq/plot';
import { claimMarks } from './claim';
import { dotPaths } from './dot-paths';
import type { PlacedLine, RangeDot } from './range-plot';
import { place } from './range-scale';
import { svgCreator } from './svg';

const paths = dotPaths(3.2);
const ring = dotPaths(6.4).circle;
/** Dots that would cover one another stand beside the line, below and above in turn. */
const laneShifts = [0, 8.5, -8.5, 11, -11];

/** Draws each line as a group at its own height: from the lowest to the highest claim, the claims, the ring, the numbers. */
export function rangeMarks(lines: readonly PlacedLine[], reach: number): RenderFunction {
  return (_index, scales, _values, _dimensions, { document }) => {
    const create = svgCreator(document);
    const x = (ratio: number) => Number(scales.x?.(place(ratio, reach)) ?? 0);
    const all = create('g');
    for (const line of lines) {
      const group = create('g', { transform: `translate(0,${line.middle})` });
      const at = line.dots.map(({ ratio }) => x(ratio));
      const [from, to] = [Math.min(...at), Math.max(...at)];
      const write = (end: number, anchor: string, label: string) => {
        const words = create('text', {
          x: end.toFixed(1),
          dy: '0.32em',
          'text-anchor': anchor,
          fill: 'var(--ink-soft)',
          'font-size': 11,
          'pointer-events': 'none'
        });
        words.textContent = label;
        group.append(words);
      };
      group.append(
        create('path', {
          d: `M${from.toFixed(1)} 0H${to.toFixed(1)}`,
          stroke: 'var(--ink-soft)',
          'stroke-width': 1.6,
          'pointer-events': 'none'
        })
      );
      line.dots.forEach((dot, i) => {
        const y = laneShifts[line.lanes[i] ?? 0] ?? 0;
        const transform = `translate(${(at[i] ?? 0).toFixed(1)},${y})`;
        if (dot.chosen)
          group.append(
            create('path', {
              d: ring,
              transform,
              fill: 'var(--paper)',
              stroke: 'var(--accent)',
              'stroke-width': 1.6,
              'pointer-events': 'none'
            })
          );
        group.append(create('path', { ...looks(dot, reach), transform, 'data-key': dot.key }));
      });
      write(from - 10, 'end', line.ends[0]);
      write(to + 10, 'start', line.ends[1]);
      all.append(group);
    }
    return all;
  };
}

/** The sign of a claim: by its status, or an arrowhead where it lies beyond the axis. */
function looks({ ratio, mark }: RangeDot, reach: number) {
  const known = claimMarks.find(({ name }) => name === mark);
  const filled = known?.filled ?? false;
  const shape =
    ratio < 1 / reach - 1e-9 ? 'left' : ratio > reach + 1e-9 ? 'right' : (known?.symbol ?? 'circle');
  return {
    d: paths[shape],
    fill: filled ? 'var(--ink)' : 'var(--paper)',
    stroke: filled ? 'var(--paper)' : 'var(--ink)',
    'stroke-width': filled ? 0.6 : 1.3
  };
}
