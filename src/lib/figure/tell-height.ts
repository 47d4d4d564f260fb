import type { Attachment } from 'svelte/attachments';

/**
 * Tells the page around a frame how high its content is, whenever that changes: see `fittingFrameCode`.
 * @param slug what is in the frame
 */
export const tellHeight =
  (slug: string): Attachment<HTMLElement> =>
  (element) => {
    const observer = new ResizeObserver(() => {
      const height = Math.ceil(element.getBoundingClientRect().height);
      parent.postMessage({ type: 'scrutineer:height', slug, height }, '*');
    });
    observer.observe(element);
    return () => observer.disconnect();
  };
