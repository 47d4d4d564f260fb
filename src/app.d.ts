import type { Release } from '$lib/dataset/release.server';
import type { Preview } from '$lib/ui/preview';

declare global {
  namespace App {
    interface PageData {
      /** Null where its file did not arrive. */
      release?: Release | null;
      /** What a link to the page shows; null or left out where it has no picture of its own. */
      preview?: Preview | null;
    }
  }
}
