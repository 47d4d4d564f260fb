import type { RenderFunction } from '@observablehq/plot';
import { groupBy } from './group-by';
import { basisStyle, stances, stanceShape } from './stance-shapes';
import { svgCreator } from './svg';
import type { Verdict } from './verdict-grid';

/** Draws the marks of conclusions in the middle of their cells, which answer for them. */
export function verdictMarks(verdicts: readonly Verdict[], size: number): RenderFunction {
  return (_index, scales, _values, _dimensions, { document }) => {
    const create = svgCreator(document);
    const group = create('g', { 'pointer-events': 'none' });
    const middle = (axis: 'x' | 'y', value: string) =>
      Number(scales[axis]?.(value) ?? 0) + (scales.scales[axis]?.bandwidth ?? 0) / 2;
    for (const { row, column, mark } of verdicts) {
      if (!mark) continue;
      const { path, colour } = stanceShape(mark.stance);
      const at = `translate(${middle('x', column).toFixed(1)},${middle('y', row).toFixed(1)})scale(${size})`;
      group.append(create('path', { d: path, transform: at, ...basisStyle(mark.basis, colour) }));
    }
    return group;
  };
}

interface Further {
  verdicts: readonly Verdict[];
  hatching: string;
  /** Pixels between which the marks stand. */
  left: number;
  right: number;
}

const pitch = 12;

/** Draws the missions without a column side by side at the right of their rows, in two or more lines where they are many. */
export function furtherMarks({ verdicts, hatching, left, right }: Further): RenderFunction {
  return (_index, scales, _values, _dimensions, { document }) => {
    const create = svgCreator(document);
    const all = create('g');
    const band = scales.scales.y?.bandwidth ?? 0;
    const perLine = Math.max(1, Math.floor((right - left) / pitch));
    for (const [row, group] of groupBy(verdicts, (verdict) => verdict.row)) {
      const middle = Number(scales.y?.(row) ?? 0) + band / 2;
      const lines = Math.ceil(group.length / perLine);
      const step = Math.min(pitch, band / lines);
      inOrder(group).forEach(({ key, mark }, i) => {
        const x = left + pitch * ((i % perLine) + 0.5);
        const y = middle + step * (Math.floor(i / perLine) - (lines - 1) / 2);
        const shape: Record<string, string> = mark
          ? { d: stanceShape(mark.stance).path, ...basisStyle(mark.basis, stanceShape(mark.stance).colour) }
          : { d: 'M-3.5-3.5h7v7h-7z', fill: `url(#${hatching})`, stroke: 'var(--silent-hatch)' };
        const at = `translate(${x.toFixed(1)},${y.toFixed(1)})`;
        all.append(create('path', { ...shape, transform: at, 'data-key': key }));
      });
    }
    return all;
  };
}

/** Conclusions by stance first, then the missions without one. */
const inOrder = (verdicts: readonly Verdict[]) => [...verdicts].sort((a, b) => rank(a) - rank(b));

const rank = ({ mark }: Verdict) =>
  mark ? stances.findIndex((stance) => stance === mark.stance) : stances.length;
