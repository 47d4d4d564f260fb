/** What the numbers of earlier elections say of a number that somebody calls a record. */
export type SeriesRecord =
  | { kind: 'no-number' }
  /** No earlier election has a number. */
  | { kind: 'no-series' }
  /** `highest`: above each of the earlier numbers; `equalled`: as high as the highest; `lower`: below it. */
  | {
      kind: 'highest' | 'equalled' | 'lower';
      value: number;
      /** The highest of the earlier numbers, and whose it is. */
      earlier: number;
      /** Whether that number was only announced. */
      announced: boolean;
      election: { id: string; title: string };
      /** How many earlier elections have a number. */
      n: number;
    };

interface Numbered {
  value: number;
  status: string;
}

/** An earlier election with its numbers. */
type Earlier<Key extends string> = { id: string; title: string } & Record<Key, Numbered | null>;

/**
 * Sets a number beside the series of earlier elections of the same country.
 * @param own the election's own number; null where none is known
 * @param key which number of the earlier elections it is set beside
 */
export function recordOf<Key extends string>(
  own: Numbered | null,
  earlier: readonly Earlier<Key>[],
  key: Key
): SeriesRecord {
  if (!own) return { kind: 'no-number' };
  const series = earlier.flatMap((election) => {
    const figure: Numbered | null = election[key];
    return figure
      ? [{ value: figure.value, status: figure.status, election: { id: election.id, title: election.title } }]
      : [];
  });
  const [first, ...others] = series;
  if (!first) return { kind: 'no-series' };
  const top = others.reduce((highest, next) => (next.value > highest.value ? next : highest), first);
  return {
    kind: own.value > top.value ? 'highest' : own.value === top.value ? 'equalled' : 'lower',
    value: own.value,
    earlier: top.value,
    announced: top.status === 'planned' || top.status === 'interim',
    election: top.election,
    n: series.length
  };
}
