/** The rows of a result that a chart can draw. */
import { inTurns } from '$lib/export/result-turns';
import { count } from '$lib/ui/words';
import type { Channel, ChannelValue } from './channel';
import type { Channels } from './drawing';
import { valueLabel } from './labels';
import type { ChartSettings } from './settings';

/** A row that has something in every column of the chart. */
export interface PresentRow {
  x: ChannelValue;
  y: ChannelValue;
  colour: string | null;
  /** The number that a cell is shaded by. */
  measure: number | null;
  facet: string | null;
}

/** Gathers, in turns, the rows that can be drawn, and how many cannot, by the column that has nothing for them. */
export async function presentRows(
  channels: Channels,
  { mark, scale }: Pick<ChartSettings, 'mark' | 'scale'>
): Promise<{ rows: PresentRow[]; leftOut: string[] }> {
  const needed = Object.values(channels).filter((channel): channel is Channel => channel !== null);
  const missing = new Map<string, number>();
  const scaled = scale === 'log' ? (mark === 'tick' ? channels.x : channels.y) : null;
  let belowLog = 0;
  const rows: PresentRow[] = [];
  const shaded = mark === 'cell' && channels.colour?.kind === 'number';
  function add(row: number): void {
    const empty = firstEmpty(needed, row);
    if (empty !== null) {
      missing.set(empty, (missing.get(empty) ?? 0) + 1);
      return;
    }
    if (scaled?.kind === 'number' && Number(scaled.values[row]) <= 0) {
      belowLog += 1;
      return;
    }
    const colour = channels.colour?.values[row] ?? null;
    rows.push({
      x: channels.x.values[row] ?? null,
      y: channels.y?.values[row] ?? null,
      colour: channels.colour && !shaded ? valueLabel(channels.colour, colour) : null,
      measure: shaded ? Number(colour) : null,
      facet: channels.facet ? valueLabel(channels.facet, channels.facet.values[row] ?? null) : null
    });
  }
  await inTurns(channels.x.values.length, (from, until) => {
    for (let row = from; row < until; row++) add(row);
  });
  const leftOut = Array.from(missing, ([name, n]) => `${count(n, 'row')} without ${name}`);
  if (belowLog)
    leftOut.push(`${count(belowLog, 'row')} at or below zero, which a logarithmic scale cannot show`);
  return { rows, leftOut };
}

/** The name of the first column that has nothing in a row. */
function firstEmpty(channels: readonly Channel[], row: number): string | null {
  for (const { name, values } of channels) if ((values[row] ?? null) === null) return name;
  return null;
}
