import type { Known } from '$lib/link/parse-view';
import type { Names } from './names';
import type { Question } from './question';

/**
 * What an address of a page may name: the ids of the data, and the page's figures with their variants.
 * @param versions of the data; left out where the page does not know them
 */
export function knownIds(
  names: Names,
  figures: Readonly<Record<string, Pick<Question, 'variants'>>>,
  versions?: readonly { version: string }[]
): Known {
  return {
    organizations: new Set(Object.keys(names.organizations)),
    countries: new Set(Object.keys(names.countries)),
    regions: new Set(Object.keys(names.regions)),
    types: new Set(Object.keys(names.types)),
    ...(versions && { versions: new Set(versions.map(({ version }) => version)) }),
    figures: Object.fromEntries(
      Object.entries(figures).map(([slug, { variants }]) => [slug, variants.map((variant) => variant.id)])
    )
  };
}
