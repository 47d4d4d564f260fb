import type { Result } from '$lib/engine/engine';
import { channelKind, type ChannelKind } from './channel';
import type { ChartMark, ChartSettings } from './settings';

/** The same chart by another mark: its columns in the roles that they can play there, others where some are wanted. */
export function withMark(
  { columns }: Pick<Result, 'columns'>,
  settings: ChartSettings,
  mark: ChartMark
): ChartSettings {
  const used = [settings.x, settings.y, settings.colour];
  const names = columns
    .map((column) => ({ name: column.name, kind: channelKind(column), place: used.indexOf(column.name) }))
    .sort((a, b) => (a.place < 0 ? 9 : a.place) - (b.place < 0 ? 9 : b.place));
  const all = (...kinds: ChannelKind[]) =>
    names.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name);
  const numbers = all('number');
  const groups = all('category');
  const along = [...all('time'), ...numbers.filter((name) => /year/i.test(name))];
  const measures = numbers.filter((name) => !along.includes(name));
  const kept = (...taken: (string | undefined)[]) =>
    settings.colour !== null && !taken.includes(settings.colour) && !numbers.includes(settings.colour)
      ? settings.colour
      : null;
  switch (mark) {
    case 'bar':
    case 'column': {
      const x = groups[0] ?? along[0] ?? numbers[0];
      return { ...settings, mark, x: x ?? null, y: measures[0] ?? null, colour: kept() };
    }
    case 'line': {
      const x = along[0] ?? measures[1] ?? groups[0];
      return {
        ...settings,
        mark,
        x: x ?? null,
        y: measures[0] ?? null,
        colour: kept(x),
        aggregate: settings.aggregate
      };
    }
    case 'dot': {
      const x = along[0] ?? (measures[1] ? measures[0] : groups[0]);
      const y = measures.find((name) => name !== x) ?? groups.find((name) => name !== x);
      return { ...settings, mark, x: x ?? null, y: y ?? null, colour: kept(x, y) };
    }
    case 'tick':
      return {
        ...settings,
        mark,
        x: measures[0] ?? along[0] ?? null,
        y: groups[0] ?? null,
        colour: kept(groups[0])
      };
    case 'histogram':
      return { ...settings, mark, x: measures[0] ?? along[0] ?? null, y: null, colour: kept() };
    case 'cell':
      return {
        ...settings,
        mark,
        x: groups[1] ?? along[0] ?? null,
        y: groups[0] ?? null,
        colour: measures[0] ?? null
      };
  }
}
