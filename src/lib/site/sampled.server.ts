/** A build that is only tried out makes a few pages of each kind that has very many: `SAMPLE_PAGES` says how many. */
const most = Number(process.env.SAMPLE_PAGES ?? Infinity);

/** Those of the entries of a route that are built. */
export const sampled = <Entry>(entries: readonly Entry[]): Entry[] => entries.slice(0, most);
