import { shorten } from './decode-text';
import { defaultView, tabs, type View } from './view';
import { readElections, readPerFigure, readTheme, readVersion, readYears, type Known } from './view-parts';

export type { Known };

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
