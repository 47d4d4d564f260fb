import { tick } from 'svelte';
import { afterNavigate } from '$app/navigation';
import { page } from '$app/state';
import { Address } from '$lib/link/address.svelte';
import { knownIds } from '$lib/questions/known';
import type { Names } from '$lib/questions/names';
import type { QuestionRows } from '$lib/questions/load.server';
import { liftVeil } from '$lib/ui/veil';

/**
 * The address of a page with figures, read after each navigation. Call it while the page's component is made.
 * @param figures the questions that the page shows; null for one of which it has no row
 */
export function followAddress(
  names: Names,
  figures: readonly (Pick<QuestionRows, 'slug' | 'variants'> | null)[]
): Address {
  const bySlug = Object.fromEntries(figures.flatMap((figure) => (figure ? [[figure.slug, figure]] : [])));
  const address = new Address(knownIds(names, bySlug, page.data.release?.versions));
  afterNavigate(async () => {
    address.read();
    await tick();
    liftVeil();
  });
  return address;
}
