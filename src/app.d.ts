import type { Release } from '$lib/dataset/release.server';

declare global {
  namespace App {
    interface PageData {
      /** Null where its file did not arrive. */
      release?: Release | null;
    }
  }
}
