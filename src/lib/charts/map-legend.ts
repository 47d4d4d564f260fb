import type { RenderFunction } from '@observablehq/plot';
import { svgCreator } from './svg';
import type { PlacedPlace } from './world-map';

interface Legend {
  /** The largest value on the map. */
  most: number;
  /** The radius of a dot with the value `reach`, in pixels. */
  size: number;
  reach: number;
  unit: string;
  write: (value: number) => string;
  /** The height of the line. */
  middle: number;
}

/** Dots of a few sizes with what they stand for, in a line. */
export function mapLegend({ most, size, reach, unit, write, middle }: Legend): RenderFunction {
  return (_index, _scales, _values, _dimensions, { document }) => {
    const create = svgCreator(document);
    const group = create('g', {
      transform: `translate(0,${middle})`,
      'text-anchor': 'start',
      'pointer-events': 'none'
    });
    const values = legendValues(most);
    let x = 2;
    values.forEach((value, i) => {
      const radius = size * Math.sqrt(value / reach);
      const said = i === values.length - 1 ? `${write(value)} ${unit}` : write(value);
      const label = create('text', { x: (x + 2 * radius + 5).toFixed(1), y: 4, fill: 'var(--ink-soft)' });
      label.append(said);
      const circle = { cx: (x + radius).toFixed(1), cy: 0, r: radius.toFixed(1) };
      group.append(create('circle', { ...circle, fill: 'var(--accent)', 'fill-opacity': 0.62 }), label);
      x += 2 * radius + 20 + said.length * 7;
    });
    return group;
  };
}

/** One, the most, and a value between whose dot is about midway. */
function legendValues(most: number): number[] {
  const middle = Math.round(most / 4);
  return [...new Set([1, middle, most])].filter((value) => value >= 1 && value <= most);
}

interface Ranking {
  top: number;
  rowHeight: number;
}

const bar = { left: 128, right: 46 };

/** The countries with most, below the map of a phone: each row is a mark of its own. */
export function mapRanking(places: readonly PlacedPlace[], { top, rowHeight }: Ranking): RenderFunction {
  return (_index, _scales, _values, { width }, { document }) => {
    const create = svgCreator(document);
    const group = create('g', { transform: `translate(0,${top})`, 'text-anchor': 'start' });
    const most = places[0]?.value ?? 1;
    places.forEach(({ country, label, value, said: written }, i) => {
      const middle = (i + 0.5) * rowHeight;
      const length = ((width - bar.left - bar.right) * value) / most;
      const name = create('text', { y: middle + 4, fill: 'var(--ink)', 'pointer-events': 'none' });
      name.append(label.length > 19 ? `${label.slice(0, 18)}…` : label);
      const said = create('text', {
        x: (bar.left + length + 5).toFixed(1),
        y: middle + 4,
        fill: 'var(--ink-soft)',
        'pointer-events': 'none'
      });
      said.append(written);
      group.append(
        create('rect', {
          x: bar.left,
          y: (middle - rowHeight * 0.33).toFixed(1),
          width: length.toFixed(1),
          height: (rowHeight * 0.66).toFixed(1),
          fill: 'var(--accent)',
          'fill-opacity': 0.62,
          'data-key': country
        }),
        name,
        said
      );
    });
    return group;
  };
}
