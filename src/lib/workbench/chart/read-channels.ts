import type { Result } from '$lib/engine/engine';
import { inTurns } from '$lib/export/result-turns';
import { asChannel, channelReader, type Channel, type ChannelValue } from './channel';
import type { Channels } from './drawing';
import type { ChartSettings } from './settings';

/** Reads the columns of a result for charts, each once; while a long one is read, the page answers its reader. */
export class ChannelShelf {
  #result: Result;
  #read = new Map<string, Promise<Channel>>();

  constructor(result: Result) {
    this.#result = result;
  }

  /** The columns that settings name; they must be the result’s. */
  async channels({ x, y, colour, facet }: ChartSettings): Promise<Channels> {
    if (x === null) throw new RangeError('a chart without a column');
    return {
      x: await this.#channel(x),
      y: y === null ? null : await this.#channel(y),
      colour: colour === null ? null : await this.#channel(colour),
      facet: facet === null ? null : await this.#channel(facet)
    };
  }

  #channel(name: string): Promise<Channel> {
    const found = this.#read.get(name) ?? this.#readAll(name);
    this.#read.set(name, found);
    return found;
  }

  async #readAll(name: string): Promise<Channel> {
    const { columns, rowCount, value } = this.#result;
    const index = columns.findIndex((column) => column.name === name);
    const column = columns[index];
    if (!column) throw new RangeError(`no column ${name}`);
    const read = channelReader(column);
    const values: ChannelValue[] = [];
    await inTurns(rowCount, (from, until) => {
      for (let row = from; row < until; row++) values.push(read(value(row, index)));
    });
    return asChannel(column, values);
  }
}
