/** Ids in a result → links to the pages of what they name. Only what the site knows is linked: never an address in a result. */
import { asset } from '$app/paths';
import type { Column, Value } from '$lib/engine/engine';
import type { LinkedPart, LinkOf } from '$lib/grid/linked-part';
import {
  countryAddress,
  electionAddress,
  missionAddress,
  organizationAddress,
  sourceAddress
} from '$lib/link/places';
import type { SearchFile } from '$lib/search/search-file';

/** The ids that have a page, by what they name. */
export interface KnownIds {
  country: ReadonlySet<string>;
  organization: ReadonlySet<string>;
  election: ReadonlySet<string>;
  mission: ReadonlySet<string>;
  source: ReadonlySet<string>;
}

type Kind = keyof KnownIds;

const addresses: Readonly<Record<Kind, (id: string) => string>> = {
  country: countryAddress,
  organization: organizationAddress,
  election: electionAddress,
  mission: missionAddress,
  source: sourceAddress
};
const kinds = Object.keys(addresses) as Kind[];

/** What a column of that name holds; an `id` may be that of anything. */
const ofColumn: Readonly<Record<string, readonly Kind[]>> = {
  country: ['country'],
  organization: ['organization'],
  election: ['election'],
  contest: ['election'],
  mission: ['mission', 'election'],
  part_of: ['mission'],
  source: ['source'],
  sources: ['source'],
  id: kinds
};

/** No cell shows more ids than these. */
const mostIds = 40;

/** Whether a result has a column that may hold ids: only then the ids are worth fetching. */
export const hasIds = (columns: readonly Column[]): boolean =>
  columns.some((column) => kindsOf(column) !== undefined);

function kindsOf({ name, type }: Column): readonly Kind[] | undefined {
  const isText = type === 'VARCHAR' || type === 'VARCHAR[]' || type.startsWith('ENUM');
  const bare = name.toLowerCase().replace(/_\d+$/, '');
  return isText && Object.hasOwn(ofColumn, bare) ? ofColumn[bare] : undefined;
}

/** Links the ids that are known; a list of ids, parted by blanks or of SQL, one by one. */
export function linksTo(known: KnownIds): LinkOf {
  return (column, value) => {
    const of = kindsOf(column);
    const ids = of && idsIn(value);
    if (!of || !ids) return null;
    const parts = ids.map((text): LinkedPart => {
      const kind = of.find((each) => known[each].has(text));
      return { text, address: kind ? addresses[kind](text) : null };
    });
    return parts.some(({ address }) => address !== null) ? parts : null;
  };
}

function idsIn(value: Value): string[] | null {
  const ids = typeof value === 'string' ? value.split(' ') : value;
  if (!Array.isArray(ids) || ids.length > mostIds) return null;
  return ids.every((id) => typeof id === 'string') ? ids : null;
}

/** The ids of the site, of the file that its search reads. */
export function idsOf({ countries, organizations, elections, missions, sources }: SearchFile): KnownIds {
  const organizationIds = organizations.map(([id]) => id);
  const electionIds = elections.map(([, , , id]) => id);
  return {
    country: new Set(countries.map(([id]) => id)),
    organization: new Set(organizationIds),
    election: new Set(electionIds),
    mission: new Set(missions.map(([election, of]) => `${electionIds[election]}/${organizationIds[of]}`)),
    source: new Set(sources.map(([id]) => id))
  };
}

let links: Promise<LinkOf> | undefined;

/** The links of this site, its ids fetched when first asked for. Rejects where they do not arrive; asked again, it tries again. */
export function fetchLinks(): Promise<LinkOf> {
  links ??= fetch(asset('/data/search.json')).then(async (response) => {
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    return linksTo(idsOf((await response.json()) as SearchFile));
  });
  links.catch(() => (links = undefined));
  return links;
}
