import { tick } from 'svelte';
import { afterNavigate } from '$app/navigation';
import { Address } from '$lib/link/address.svelte';
import { knownIds } from '$lib/questions/known';
import type { Names } from '$lib/questions/names';
import type { Question } from '$lib/questions/question';
import { liftVeil } from '$lib/ui/veil';

/**
 * The address of a page with figures, read after each navigation. Call it while the page's component is made.
 * @param figures the questions that the page shows, by slug
 */
export function followAddress(
  names: Names,
  figures: Readonly<Record<string, Pick<Question, 'variants'>>>
): Address {
  const address = new Address(knownIds(names, figures));
  afterNavigate(async () => {
    address.read();
    await tick();
    liftVeil();
  });
  return address;
}
