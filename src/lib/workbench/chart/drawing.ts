/** What a chart draws, before it is laid out. */
import type { Channel, ChannelValue } from './channel';
import type { ChartSettings } from './settings';

/** A mark of a chart: where it stands, and what it stands for. */
export interface Point {
  x: ChannelValue;
  /** Where a bin ends. */
  x2?: number;
  y: ChannelValue;
  colour: string | null;
  facet: string | null;
  /** What a cell’s shade says. */
  shade: number | null;
  /** How many rows it stands for. */
  rows: number;
}

/** The columns of a chart, by their roles. */
export interface Channels {
  x: Channel;
  y: Channel | null;
  colour: Channel | null;
  facet: Channel | null;
}

/** All that is drawn of a result, and what is left out, before it is laid out. */
export interface Drawing {
  settings: ChartSettings;
  channels: Channels;
  points: readonly Point[];
  /** The categories in their order, on the axes that have some. */
  categories: { x: readonly string[] | null; y: readonly string[] | null };
  /** What the colours tell apart, the most frequent first; others beyond ten. */
  colours: readonly string[];
  /** Whether there are more, drawn in grey. */
  otherColours: boolean;
  panels: readonly (string | null)[];
  /** What is not drawn, in a sentence each. */
  leftOut: readonly string[];
  /** Rows that the chart shows. */
  rowsDrawn: number;
}
