import type { Attachment } from 'svelte/attachments';
import { fitsBuilt } from '$lib/charts/layout';

const stirs = ['pointermove', 'pointerdown', 'keydown', 'scroll'] as const;

/**
 * Tells once that a figure needs its code: the reader has begun to point, press or scroll, or there is, in sight or nearly,
 * no prerendered picture that fits its place.
 */
export function whenNeeded(tell: () => void): Attachment {
  return (element) => {
    const observer = new IntersectionObserver(
      (entries) => {
        const stands = element.querySelector('[data-built]') && fitsBuilt(element.clientWidth);
        if (!stands && entries.some((entry) => entry.isIntersecting)) need();
      },
      { rootMargin: '50% 0px' }
    );

    function need(): void {
      stop();
      tell();
    }

    function stop(): void {
      observer.disconnect();
      for (const kind of stirs) removeEventListener(kind, need);
    }

    observer.observe(element);
    for (const kind of stirs) addEventListener(kind, need, { passive: true });
    return stop;
  };
}
