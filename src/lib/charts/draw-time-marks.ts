import type { Markish } from '@observablehq/plot';
import type { Ground, GroundOf } from './ground';
import { groupBy } from './group-by';
import { overAll, tenth, type Create } from './over-all';
import { timeLabels } from './time-labels';
import { bandStyle, caretStyle, ruleStyle, type TimeMarks } from './time-marks';

/** The band and what stands at the axis, each as one path, so that a page with many panels stays light; drawn before the marks. */
export const timeMarks = ({ band, carets }: TimeMarks, groundOf: GroundOf): Markish[] => [
  ...(band ? [bands(band, groundOf)] : []),
  ...(carets.length ? [atAxis(carets, groundOf)] : [])
];

/** Dashed lines, each in its panel, and where told so the words of lines and band. */
export const timeRules = (marks: TimeMarks, groundOf: GroundOf, labelled: boolean): Markish[] => [
  ...(marks.rules.length ? [rules(marks.rules, groundOf)] : []),
  ...(labelled && (marks.rules.length || marks.band)
    ? [onGround((ground, create) => timeLabels(marks, ground, create), groundOf)]
    : [])
];

/** Within a column and along an axis steps are relative, and so alike from column to column: that packs well. */
const bands = ({ from, until }: NonNullable<TimeMarks['band']>, groundOf: GroundOf): Markish =>
  onGround(({ boxes, x }, create) => {
    const columns = [...groupBy(boxes, ({ left }) => left).values()];
    const path = columns.map((column) =>
      column.map((box, i) => {
        const left = x(from, box);
        const across = tenth(Math.max(2, x(until, box) - left));
        const above = column[i - 1];
        const start = above ? `m0 ${tenth(box.top - above.top)}` : `M${tenth(left)} ${tenth(box.top)}`;
        return `${start}h${across}v${tenth(box.height)}h${-across}z`;
      })
    );
    return [create('path', { d: path.flat().join(''), ...bandStyle })];
  }, groundOf);

const rules = (lines: TimeMarks['rules'], groundOf: GroundOf): Markish =>
  onGround(({ boxes, x }, create) => {
    const path = boxes.flatMap((box) =>
      lines
        .filter(({ panel }) => panel === box.id)
        .map(({ date }) => `M${tenth(x(date, box))} ${tenth(box.top)}v${tenth(box.height)}`)
    );
    return [create('path', { d: path.join(''), ...ruleStyle })];
  }, groundOf);

const caretWidth = 5;

const atAxis = (dates: readonly string[], groundOf: GroundOf): Markish =>
  onGround(({ overAxis, x }, create) => {
    const path = overAxis.map((box) =>
      dates.map((date, i) => {
        const before = dates[i - 1];
        const start = before
          ? `m${tenth(x(date, box) - x(before, box) - caretWidth)} 0`
          : `M${tenth(x(date, box) - caretWidth / 2)} ${tenth(box.top + box.height + caretWidth)}`;
        return `${start}l2.5-4 2.5 4`;
      })
    );
    return [create('path', { d: path.flat().join(''), ...caretStyle })];
  }, groundOf);

const onGround = (shapes: (ground: Ground, create: Create) => SVGElement[], groundOf: GroundOf): Markish =>
  overAll((scales, dimensions, create) => shapes(groundOf(scales, dimensions), create));
