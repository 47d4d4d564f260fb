/** The chart to begin with. */
import type { Result } from '$lib/engine/engine';
import { typeKind } from '$lib/engine/type-kind';
import { readChannel, type Channel } from './channel';
import { mostCategories, mostColours, plainSettings, type ChartSettings } from './settings';

/** Rows that a guess looks at. */
const looked = 5000;
/** Names of columns that hold numbers or texts which are no measure and no group. */
const idNames = /^(?:id|source|sources|url|address|note|summary|text|title)$|_id$/i;

type Told = Partial<ChartSettings> & Pick<ChartSettings, 'mark' | 'x'>;

/** The chart that a result asks for by the types and values of its columns; null where it has nothing to draw. */
export function guessSettings(result: Result): ChartSettings | null {
  if (!result.rowCount) return null;
  const channels = result.columns
    .map((_, i) => readChannel(result, i, looked))
    .filter((channel) => present(channel) > 0);
  const isFlat = ({ name }: Channel) =>
    result.columns.some((column) => column.name === name && typeKind(column.type) !== 'nested');
  const told = guess(channels.filter(isFlat)) ?? guess(channels);
  if (!told) return null;
  const shown = channels.filter(
    ({ name, kind }) => kind === 'category' && (name === told.x || name === told.y)
  );
  const isLong = shown.some((channel) => distinct(channel) > plainSettings.limit);
  return { ...plainSettings, ...told, limit: isLong ? mostCategories : plainSettings.limit };
}

function guess(channels: readonly Channel[]): Told | null {
  const isPlain = ({ name }: Channel) => !idNames.test(name);
  const times = channels.filter(({ kind, isYear }) => kind === 'time' || isYear);
  const numbers = channels.filter(
    (channel) => channel.kind === 'number' && !channel.isYear && isPlain(channel)
  );
  const categories = channels.filter((channel) => channel.kind === 'category' && isPlain(channel));
  const [time] = times;
  const [number, second] = numbers;
  if (time && number && distinct(time) > 1) return overTime(time, number, categories);
  const [category] = byUse(categories);
  if (number && category) return byCategory(category, number, categories);
  if (number && second) return { mark: 'dot', x: number.name, y: second.name };
  if (number) return { mark: 'histogram', x: number.name };
  const [fewest, more] = categories
    .filter((one) => distinct(one) > 1 && present(one) >= one.values.length / 2)
    .sort((a, b) => distinct(a) - distinct(b));
  if (fewest && more) return { mark: 'cell', x: fewest.name, y: more.name, aggregate: 'count' };
  if (time) return { mark: 'histogram', x: time.name };
  const only = category ?? channels.find(({ kind }) => kind === 'category');
  if (only) return { mark: 'bar', x: only.name, aggregate: 'count' };
  const [any] = channels;
  return any ? { mark: 'histogram', x: any.name } : null;
}

/** Lines where each has one number a time; bars where each row has a name of its own; else a dot for each row. */
function overTime(time: Channel, number: Channel, categories: readonly Channel[]): Told {
  const shared = { x: time.name, y: number.name };
  if (isUnique(time)) return { mark: 'line', ...shared };
  const series = categories.find((one) => distinct(one) <= mostColours && isUnique(time, one));
  if (series) return { mark: 'line', ...shared, colour: series.name };
  const single = categories.find((one) => isUnique(one));
  if (single && distinct(single) <= mostCategories) return { mark: 'bar', x: single.name, y: number.name };
  const told = categories.find((one) => distinct(one) > 1 && distinct(one) <= mostColours);
  return { mark: 'dot', ...shared, colour: told?.name ?? null };
}

/** A bar for each category where it has one number; parts of bars where two categories make it one; else every row. */
function byCategory(category: Channel, number: Channel, categories: readonly Channel[]): Told {
  const bar = { mark: 'bar', x: category.name, y: number.name } as const;
  if (isUnique(category)) return bar;
  const single = categories.find((one) => isUnique(one));
  if (single) return { ...bar, x: single.name };
  const parts = categories.find(
    (one) => one !== category && distinct(one) <= mostColours && isUnique(category, one)
  );
  return parts ? { ...bar, colour: parts.name } : { mark: 'tick', x: number.name, y: category.name };
}

/** Those first that make groups: more than one, and not a group for each row. */
const byUse = (categories: readonly Channel[]): Channel[] => {
  const groups = (one: Channel) => distinct(one) > 1 && distinct(one) < one.values.length;
  return [...categories.filter(groups), ...categories.filter((one) => !groups(one))];
};

const present = ({ values }: Channel): number => values.filter((value) => value !== null).length;

const distinct = ({ values }: Channel): number => new Set(values).size;

/** Whether no two rows are the same in these columns. */
function isUnique(...channels: readonly Channel[]): boolean {
  const rows = channels[0]?.values.length ?? 0;
  const seen = new Set<string>();
  for (let row = 0; row < rows; row++) seen.add(JSON.stringify(channels.map(({ values }) => values[row])));
  return seen.size === rows;
}
