import { loadScoped, scopedNames } from '$lib/questions/load-scoped.server';
import { everything } from '$lib/questions/scope';

const slug = 'wording-over-time';

/** The terms of all conclusions, for the figure and the table of `/wording/`. Throws where the data hold none. */
export async function loadWording() {
  const loaded = await loadScoped(slug, everything);
  if (!loaded) throw new Error('no conclusion has terms');
  return { loaded, names: await scopedNames([slug], everything) };
}
