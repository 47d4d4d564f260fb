/** What a file of a figure holds. */
export interface NamedFile {
  slug: string;
  /** `chart`, `table`, `all-rows` … */
  what: string;
  /** The address that shows what the file holds: its filters and its variant go into the name. */
  address: string;
  version: string;
  readerMade: boolean;
  extension: string;
}

const longest = 120;

/** The filters of an address, and what several of their ids are called. */
const filters = {
  org: 'organizations',
  election: 'elections',
  country: 'countries',
  region: 'regions',
  type: 'types'
} as const;

/**
 * A file name that says what is inside: `scrutineer_observers-over-time_table_org-ots_2010-2020_2026.11.1.csv`.
 * At most 120 characters, all of them safe on every system.
 */
export function fileName(file: NamedFile): string {
  const { slug, what, version, readerMade, extension } = file;
  const name = (narrowed: readonly string[]) =>
    [
      'scrutineer',
      short(slug, 40),
      what,
      ...narrowed,
      ...(readerMade ? ['made-by-a-reader'] : []),
      short(version, 16)
    ]
      .map(safe)
      .filter(Boolean)
      .join('_') + `.${extension}`;
  const narrowed = narrowings(file);
  const whole = name(narrowed);
  return whole.length <= longest ? whole : name(['filtered']);
}

const short = (text: string, most: number) => safe(text).slice(0, most);

const safe = (text: string) =>
  text.replaceAll(/[^A-Za-z0-9._-]+/g, '-').replaceAll(/^[.-]+|[.-]+$|\.(?=\.)/g, '');

/** What narrows the rows: the variant, the filters. */
function narrowings({ address, slug }: NamedFile): string[] {
  const { searchParams } = new URL(address);
  const shown = searchParams
    .get('show')
    ?.split(',')
    .find((item) => item.startsWith(`${slug}.`));
  const chosen = Object.entries(filters).flatMap(([key, several]) => {
    const ids = searchParams.get(key)?.split(',').filter(Boolean) ?? [];
    if (!ids.length) return [];
    return ids.length > 3 ? [`${ids.length}-${several}`] : [`${key}-${ids.join('-')}`];
  });
  const [from, until] = [searchParams.get('from'), searchParams.get('until')];
  const years = from || until ? [from ?? 'until', until ?? 'on'].join('-') : null;
  return [...(shown ? [shown.slice(slug.length + 1)] : []), ...chosen, ...(years ? [years] : [])];
}
