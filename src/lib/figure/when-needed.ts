import type { Attachment } from 'svelte/attachments';
import { fitsBuilt } from '$lib/charts/layout';

const stirs = ['pointermove', 'pointerdown', 'keydown', 'scroll'] as const;

/**
 * Tells once that a prerendered figure needs its code: it is in sight or less than half a screen away, and its picture does
 * not fit its place, or the reader has begun to point, press or scroll.
 */
export function whenNeeded(tell: () => void): Attachment {
  return (element) => {
    let near = false;
    let stirred = false;
    const observer = new IntersectionObserver(
      (entries) => {
        near = entries.some((entry) => entry.isIntersecting);
        decide();
      },
      { rootMargin: '50% 0px' }
    );
    const stir = () => {
      stirred = true;
      decide();
    };

    function decide(): void {
      if (!near || (!stirred && fitsBuilt(element.clientWidth))) return;
      stop();
      tell();
    }

    function stop(): void {
      observer.disconnect();
      for (const kind of stirs) removeEventListener(kind, stir);
    }

    observer.observe(element);
    for (const kind of stirs) addEventListener(kind, stir, { passive: true });
    return stop;
  };
}
