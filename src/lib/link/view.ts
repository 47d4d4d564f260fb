/** What a page of figures shows. The address is its only store: see `parseView` and `formatView`. */
export interface View {
  /** Organization ids; empty means all. */
  organizations: readonly string[];
  /** Election ids; empty means all. */
  elections: readonly string[];
  /** ISO 3166-1 alpha-3 codes. Countries and regions add up: a row in either is in view. */
  countries: readonly string[];
  /** Region ids such as `western-asia`. */
  regions: readonly string[];
  /** Election types. */
  types: readonly string[];
  /** First and last year in view, both included. */
  from: number | null;
  until: number | null;
  /** The open tab of a figure, by the figure's slug; a figure that is not named shows its chart. */
  tabs: Readonly<Record<string, string>>;
  /** The variant of a figure (long-term share, findings by theme …), by the figure's slug. */
  variants: Readonly<Record<string, string>>;
  scale: Scale;
  /** Small multiples on show: the most frequent ones, or all. */
  panels: Panels;
  /** The data version that the link was made with. */
  version: string | null;
  /** Light or dark, where a site that embeds a figure says so; else the reader's choice holds. */
  theme: 'light' | 'dark' | null;
}

/** The filters that offer a list. */
export const filterNames = ['organizations', 'countries', 'regions', 'types'] as const;
export type FilterName = (typeof filterNames)[number];

export type Scale = 'log' | 'linear';
export type Panels = 'first' | 'all';

/** Defaults never change without a migration: published links leave them out. */
export const defaultView: View = {
  organizations: [],
  elections: [],
  countries: [],
  regions: [],
  types: [],
  from: null,
  until: null,
  tabs: {},
  variants: {},
  scale: 'log',
  panels: 'first',
  version: null,
  theme: null
};

/** The parts of a view that narrow the rows. */
export type Filters = Pick<
  View,
  'organizations' | 'elections' | 'countries' | 'regions' | 'types' | 'from' | 'until'
>;

/** What clears every filter. */
export const noFilters: Filters = {
  organizations: [],
  elections: [],
  countries: [],
  regions: [],
  types: [],
  from: null,
  until: null
};

/** The tabs of every figure; the first one is the default. */
export const tabs = ['chart', 'table', 'sql', 'sources', 'notes'] as const;
export type Tab = (typeof tabs)[number];

/** Whether any filter narrows the rows. */
export function isFiltered(view: Filters): boolean {
  return (
    [view.organizations, view.elections, view.countries, view.regions, view.types].some(
      (ids) => ids.length
    ) ||
    view.from !== null ||
    view.until !== null
  );
}
