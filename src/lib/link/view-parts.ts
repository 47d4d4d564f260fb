/** Reads the parts of an address of figures that are not lists of ids; what cannot be read gets a notice. */
import { isDate } from '$lib/dataset/value';
import { shorten } from './decode-text';
import type { View } from './view';

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

/** An election's id says its country, day and type, so that it can be read without a list of all. */
export function readElections(ids: string[], known: Known, notices: string[]): string[] {
  return ids.filter((id) => {
    const [, country = '', date = '', type = ''] = /^([A-Z]{3})-(\d{4}-\d\d-\d\d)-([a-z-]+)$/.exec(id) ?? [];
    if (known.countries.has(country) && isDate(date) && known.types.has(type)) return true;
    notices.push(`No election “${shorten(id)}” in the data, so it was left out of the filter.`);
    return false;
  });
}

export function readVersion(
  parameters: URLSearchParams,
  { versions }: Known,
  notices: string[]
): string | null {
  const version = parameters.get('v')?.trim();
  if (!version) return null;
  if (versions ? versions.has(version) : /^\d{4}\.\d{1,2}\.\d{1,3}$/.test(version)) return version;
  notices.push(`No data version “${shorten(version)}” was published, so today’s data are shown.`);
  return null;
}

export function readTheme(parameters: URLSearchParams, notices: string[]): View['theme'] {
  const theme = parameters.get('theme');
  if (theme === 'light' || theme === 'dark') return theme;
  if (theme) notices.push(`“theme=${shorten(theme)}” is neither light nor dark, so your own choice holds.`);
  return null;
}

export function readYears(parameters: URLSearchParams, notices: string[]): Pick<View, 'from' | 'until'> {
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
export function readPerFigure(
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
