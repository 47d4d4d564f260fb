/** Going back to an address whose fragment was typed, which the router does not know of. */
import { onMount } from 'svelte';
import { replaceState } from '$app/navigation';

/**
 * Tells the router of fragments that a reader typed or a script set. Gone back to from another page,
 * the address of such an entry would otherwise return and its page not.
 */
export function tellTypedFragments(): void {
  const tell = () => {
    // eslint-disable-next-line svelte/no-navigation-without-resolve -- the address that is there
    if (history.state === null) replaceState(location.href, {});
  };
  onMount(() => {
    addEventListener('hashchange', tell);
    return () => removeEventListener('hashchange', tell);
  });
}
