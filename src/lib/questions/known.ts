import type { Known } from '$lib/link/parse-view';
import type { Names } from './names';
import type { Question } from './question';

/** What an address of a page may name: the ids of the data, and the page's figures with their variants. */
export function knownIds(names: Names, figures: Readonly<Record<string, Pick<Question, 'variants'>>>): Known {
  return {
    organizations: new Set(Object.keys(names.organizations)),
    countries: new Set(Object.keys(names.countries)),
    regions: new Set(Object.keys(names.regions)),
    types: new Set(Object.keys(names.types)),
    figures: Object.fromEntries(
      Object.entries(figures).map(([slug, { variants }]) => [slug, variants.map((variant) => variant.id)])
    )
  };
}
