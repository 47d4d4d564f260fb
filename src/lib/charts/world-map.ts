import { dot, text, type Markish, type PlotOptions, type RenderFunction } from '@observablehq/plot';
import points from './country-points.json';
import { keyed } from './keyed';
import { land } from './land';
import type { Layout } from './layout';
import { mapExtent, type Point } from './map-extent';
import { mapLabels } from './map-labels';
import { mapLegend, mapRanking } from './map-legend';
import { svgCreator } from './svg';

/** A country with a number; it stands as a dot at one point within it. */
export interface MapPlace {
  /** ISO 3166-1 alpha-3. */
  country: string;
  label: string;
  value: number;
}

/** A place that the map knows, with its point and the radius of its dot. */
export interface PlacedPlace extends MapPlace {
  at: Point;
  radius: number;
  /** Its value as it is written. */
  said: string;
}

export interface WorldMap {
  places: readonly MapPlace[];
  layout: Layout;
  /** What is counted, for the legend: `contests`. */
  unit: string;
  write: (value: number) => string;
  /** Countries that a phone lists below the map, at most. */
  limit: number;
}

/** Pixels. */
const heights = { narrow: { world: 158, region: 250 }, wide: { world: 498, region: 480 } };
const largest = { narrow: { world: 8, region: 12 }, wide: { world: 16, region: 24 } };
/** Around the dots of the legend. */
const legendPadding = 12;
const rankHeight = 21;
/** Countries in the list below the map of a phone, at most. */
const mostRanked = 12;

/** Dots are no larger than they would be beside a dot of this value: where all have few, all are small. */
const reach = 8;

const pointOf = (country: string): Point | null => {
  const [x, y] = (points as Record<string, readonly number[]>)[country] ?? [];
  return x === undefined || y === undefined ? null : [x, y];
};

/**
 * A dot a country on land without borders: the world on Equal Earth, or the part of it that holds the places. A phone lists
 * the countries with most below the map, as its dots are too small for labels.
 */
export function worldMap({ places, layout, unit, write, limit }: WorldMap): PlotOptions {
  const counted = places.filter(({ value }) => value > 0);
  const most = Math.max(reach, ...counted.map(({ value }) => value));
  const extent = mapExtent(counted.map(({ country }) => pointOf(country)).filter((at) => at !== null));
  const size = largest[layout.kind][extent.kind];
  const placed = counted
    .flatMap((place): PlacedPlace[] => {
      const at = pointOf(place.country);
      return at
        ? [{ ...place, at, said: write(place.value), radius: size * Math.sqrt(place.value / most) }]
        : [];
    })
    .sort((a, b) => b.value - a.value || (a.country < b.country ? -1 : 1));
  const narrow = layout.kind === 'narrow';
  const ranked = narrow ? placed.slice(0, Math.min(limit, mostRanked)) : [];
  const height = heights[layout.kind][extent.kind];
  const legend = 2 * size + legendPadding;
  const below = legend + ranked.length * rankHeight;
  const place = { x: ({ at }: PlacedPlace) => at[0], y: ({ at }: PlacedPlace) => at[1] };
  return {
    width: layout.width,
    height: height + below,
    margin: 0,
    marginBottom: below,
    projection: { type: 'equal-earth', rotate: extent.rotate, domain: extent.domain, inset: 2 },
    r: { type: 'identity' },
    marks: [
      landMark,
      dot(placed, {
        ...place,
        r: 'radius',
        fill: 'var(--accent)',
        fillOpacity: 0.62,
        stroke: 'var(--paper)',
        strokeWidth: narrow ? 0.6 : 0.9,
        render: keyed(placed.map(({ country }) => country))
      }),
      narrow && extent.kind === 'world' ? null : labels(placed, place),
      mapLegend({ most: largestValue(placed), size, reach: most, unit, write, middle: height + legend / 2 }),
      ranked.length ? mapRanking(ranked, { top: height + legend, rowHeight: rankHeight }) : null
    ]
  };
}

const largestValue = (placed: readonly PlacedPlace[]) => placed[0]?.value ?? 0;

/** Names and numbers beside the largest dots, as far as they fit. */
const labels = (placed: readonly PlacedPlace[], place: object): Markish =>
  text(placed, { ...place, text: 'label', fontSize: 11, pointerEvents: 'none', render: mapLabels(placed) });

const landMark: RenderFunction = (_index, _scales, _values, _dimensions, context) =>
  svgCreator(context.document)('path', {
    d: context.path().digits(1)(land) ?? '',
    fill: 'var(--rule)',
    'pointer-events': 'none'
  });
