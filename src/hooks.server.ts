import type { Handle } from '@sveltejs/kit';
import { parseHTML } from 'linkedom';
import { setServerDocument } from '$lib/charts/document';
import headScript from './head.js?raw';

setServerDocument(parseHTML('<!doctype html><html><body></body></html>').document);

/** Puts the head script into each page as it stands on disk, so that its hash in the policy fits; one face is preloaded. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) =>
      html.replace('%scrutineer.head-script%', () => `<script>${headScript}</script>`),
    preload: ({ type, path }) =>
      type === 'js' || type === 'css' || (type === 'font' && path.includes('inter-latin-wght'))
  });
