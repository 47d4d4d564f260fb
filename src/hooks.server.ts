import type { Handle } from '@sveltejs/kit';
import headScript from './head.js?raw';

/** Puts the head script into each page as it stands on disk, so that its hash in the policy fits. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) =>
      html.replace('%scrutineer.head-script%', () => `<script>${headScript}</script>`)
  });
