import { isDate } from '$lib/dataset/value';
import { defaultView, tabs, type View } from './view';

/** What an address may name: ids that exist in the data, and the figures of the page with their variants. */
export interface Known {
  organizations: ReadonlySet<string>;
  countries: ReadonlySet<string>;
  regions: ReadonlySet<string>;
  types: ReadonlySet<string>;
  /** The versions of the data that were published; left out where the page does not know them. */
  versions?: ReadonlySet<string>;
  /** Figure slug → ids of its variants. */
  figures: Readonly<Record<string, readonly string[]>>;
}

/** A view, and one sentence for each part of the address that could not be read. */
export interface ParsedView {
  view: View;
  notices: string[];
}

/** Keys that other sites append to links; they say nothing to us. */
const foreignKeys = /^(utm_|fbclid$|gclid$|mc_|ref$|ref_)/;
const longestQuery = 4000;

/**
 * Reads a view from an address. Never throws: what cannot be read is left out and named in a notice.
 * @param query the query of the address, as somebody may have typed, cut or forged it
 * @param known the ids that exist
 */
export function parseView(query: string, known: Known): ParsedView {
  const parameters = new URLSearchParams(query);
  const notices: string[] = [];
  if (query.length > longestQuery) {
    notices.push(`The address is longer than ${longestQuery} characters, so its filters were not read.`);
    return { view: defaultView, notices };
  }
  const list = (key: string, adjust = (item: string) => item) => [
    ...new Set(
      parameters
        .getAll(key)
        .flatMap((value) => value.split(','))
        .map((item) => adjust(item.trim()))
        .filter(Boolean)
    )
  ];
  const ids = (key: string, kind: string, allowed: ReadonlySet<string>, adjust: (id: string) => string) =>
    list(key, adjust).filter((id) => {
      if (allowed.has(id)) return true;
      notices.push(`No ${kind} “${shorten(id)}” in the data, so it was left out of the filter.`);
      return false;
    });
  const choice = <T extends string>(key: string, allowed: readonly T[], fallback: T): T => {
    const value = parameters.get(key);
    if (value === null || value === '') return fallback;
    const found = allowed.find((option) => option === value);
    if (found === undefined)
      notices.push(
        `“${key}=${shorten(value)}” is not one of ${allowed.join(', ')}, so ${fallback} is shown.`
      );
    return found ?? fallback;
  };

  const view: View = {
    organizations: ids('org', 'organization', known.organizations, (id) => id.toLowerCase()),
    elections: readElections(list('election'), known, notices),
    countries: ids('country', 'country', known.countries, (id) => id.toUpperCase()),
    regions: ids('region', 'region', known.regions, (id) => id.toLowerCase()),
    types: ids('type', 'election type', known.types, (id) => id.toLowerCase()),
    ...readYears(parameters, notices),
    tabs: readPerFigure('tab', list('tab'), known, () => tabs, notices),
    variants: readPerFigure('show', list('show'), known, (slug) => known.figures[slug] ?? [], notices),
    scale: choice('scale', ['log', 'linear'], defaultView.scale),
    panels: choice('panels', ['first', 'all'], defaultView.panels),
    version: readVersion(parameters, known, notices),
    theme: readTheme(parameters, notices)
  };
  for (const key of new Set(parameters.keys()))
    if (key && !(addressKeys as readonly string[]).includes(key) && !foreignKeys.test(key))
      notices.push(`The address key “${shorten(key)}” is not known here, so it was passed over.`);
  return { view, notices: [...new Set(notices)] };
}

/** Every key that an address of figures may carry. */
export const addressKeys = [
  'org', 'election', 'country', 'region', 'type', 'from', 'until', 'tab', 'show', 'scale', 'panels', 'theme', 'v'
] as const; // prettier-ignore

/** An election's id says its country, day and type, so that it can be read without a list of all. */
function readElections(ids: string[], known: Known, notices: string[]): string[] {
  return ids.filter((id) => {
    const [, country = '', date = '', type = ''] = /^([A-Z]{3})-(\d{4}-\d\d-\d\d)-([a-z-]+)$/.exec(id) ?? [];
    if (known.countries.has(country) && isDate(date) && known.types.has(type)) return true;
    notices.push(`No election “${shorten(id)}” in the data, so it was left out of the filter.`);
    return false;
  });
}

function readVersion(parameters: URLSearchParams, { versions }: Known, notices: string[]): string | null {
  const version = parameters.get('v')?.trim();
  if (!version) return null;
  if (versions ? versions.has(version) : /^\d{4}\.\d{1,2}\.\d{1,3}$/.test(version)) return version;
  notices.push(`No data version “${shorten(version)}” was published, so today’s data are shown.`);
  return null;
}

function readTheme(parameters: URLSearchParams, notices: string[]): View['theme'] {
  const theme = parameters.get('theme');
  if (theme === 'light' || theme === 'dark') return theme;
  if (theme) notices.push(`“theme=${shorten(theme)}” is neither light nor dark, so your own choice holds.`);
  return null;
}

function readYears(parameters: URLSearchParams, notices: string[]): Pick<View, 'from' | 'until'> {
  const year = (key: string) => {
    const value = parameters.get(key);
    if (value === null || value === '') return null;
    if (/^(19|20)\d\d$/.test(value)) return Number(value);
    notices.push(`“${key}=${shorten(value)}” is not a year such as 2016, so it was left out.`);
    return null;
  };
  const from = year('from');
  const until = year('until');
  if (from === null || until === null || from <= until) return { from, until };
  notices.push(`The years ran backwards, so they were read as ${until} to ${from}.`);
  return { from: until, until: from };
}

/** Reads items such as `findings-over-time.table`; an item without a figure (`table`) is meant for all of the page. */
function readPerFigure(
  key: string,
  items: string[],
  known: Known,
  allowed: (slug: string) => readonly string[],
  notices: string[]
): Record<string, string> {
  const chosen: Record<string, string> = {};
  for (const item of items) {
    const dot = item.indexOf('.');
    const option = item.slice(dot + 1);
    const slugs = dot < 0 ? Object.keys(known.figures) : [item.slice(0, dot)];
    const fitting = slugs.filter(
      (slug) => Object.hasOwn(known.figures, slug) && allowed(slug).includes(option)
    );
    if (!fitting.length)
      notices.push(`“${key}=${shorten(item)}” names nothing on this page, so it was left out.`);
    for (const slug of fitting) chosen[slug] = option;
  }
  return chosen;
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
