import type { ShippedQuery } from '../shipped';

/** A query of ours as it stands in a list. */
export type ListedQuery = Omit<ShippedQuery, 'sql'>;
