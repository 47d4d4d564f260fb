import { defaultView, type View } from './view';

/**
 * Writes a view as a query, keys in a fixed order and defaults left out, so that the same view always has the same address.
 * @returns the query with its question mark, or an empty string for the default view
 */
export function formatView(view: View): string {
  const entries: [string, string | number | null][] = [
    ['org', list(view.organizations)],
    ['election', list(view.elections)],
    ['country', list(view.countries)],
    ['region', list(view.regions)],
    ['type', list(view.types)],
    ['from', view.from],
    ['until', view.until],
    ['tab', perFigure(view.tabs, 'chart')],
    ['show', perFigure(view.variants, null)],
    ['scale', view.scale === defaultView.scale ? null : view.scale],
    ['panels', view.panels === defaultView.panels ? null : view.panels],
    ['theme', view.theme],
    ['v', view.version]
  ];
  const query = entries
    .filter(([, value]) => value !== null && value !== '')
    .map(([key, value]) => `${key}=${encodeURIComponent(String(value)).replaceAll('%2C', ',')}`)
    .join('&');
  return query && `?${query}`;
}

const list = (ids: readonly string[]) => [...ids].sort().join(',');

function perFigure(chosen: Readonly<Record<string, string>>, fallback: string | null): string {
  return list(
    Object.entries(chosen)
      .filter(([, option]) => option !== fallback)
      .map(([slug, option]) => `${slug}.${option}`)
  );
}

/** Whether two views show the same: neither the data version of a link nor its theme changes that. */
export const showsSame = (a: View, b: View): boolean => shown(a) === shown(b);

const shown = (view: View) => formatView({ ...view, version: null, theme: null });

/** Whether a view shows what the prerendered page shows. */
export const showsDefault = (view: View): boolean => showsSame(view, defaultView);
