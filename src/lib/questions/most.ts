/** What is most frequent: all that tie, in the order of their ids. */
export interface Most {
  ids: string[];
  n: number;
}

/** What counts most of all. @returns no ids and 0 where nothing is counted */
export function mostOf(counts: ReadonlyMap<string, number>): Most {
  const n = [...counts.values()].reduce((most, count) => Math.max(most, count), 0);
  const ids = [...counts].filter(([, count]) => count === n).map(([id]) => id);
  return { ids: ids.sort(), n };
}

/** Ids by their counts, the largest first, those that tie in the order of their ids. */
export const byCount = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);

/** `CIS`, `CIS and SCO`, `CIS, SCO and OTS` */
export const listed = (labels: readonly string[]): string =>
  labels.length > 1 ? `${labels.slice(0, -1).join(', ')} and ${labels.at(-1)}` : labels.join('');
