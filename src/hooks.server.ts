import type { Handle } from '@sveltejs/kit';
import { parseHTML } from 'linkedom';
import { base } from '$app/paths';
import { setServerDocument } from '$lib/charts/document';
import { setFigureMarkup } from '$lib/figure/markup';
import { renderFigure } from '$lib/figure/markup.server';
import { folders } from '$lib/questions/folders.server';
import headScript from './head.js?raw';

setServerDocument(parseHTML('<!doctype html><html><body></body></html>').document);
setFigureMarkup(renderFigure);

/** The page for unknown addresses is drawn by script; without scripts it has this title and says this. */
const unknownTitle = '<title>No such page – Scrutineer</title>';
const unknownAddress = `<noscript><h1>There is no such page</h1><p>Nothing is published under this address.
<a href="${base}/">Comparisons of election observation missions</a></p></noscript>`;

/** The rows or the notebook that a page was drawn from stay out of it: they are fetched beside it, and only where scripts run. */
const rowsInPage =
  /<script type="application\/json" data-sveltekit-fetched data-url="[^"]*(?:\/data\/rows\/|\/notebooks\/)[^"]*"[^>]*>.*?<\/script>/s;

/** A reader's board is lent its first chart by the head script, which asks for none that there is not. */
const boards: ReadonlySet<string | null> = new Set(['/board', '/embed/board']);
const questions = [...folders.keys()].join(' ');

/** Puts the head script into each page as it stands on disk, so that its hash in the policy fits; one face is preloaded. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) =>
      html
        .replace('%scrutineer.head-script%', () => `<script>${headScript}</script>`)
        .replace('<html ', (start) => (event.route.id === null ? `${start}data-unknown ` : start))
        .replace('<html ', (start) =>
          boards.has(event.route.id) ? `${start}data-questions="${questions}" ` : start
        )
        .replace('</head>', (end) => (event.route.id === null ? unknownTitle + end : end))
        .replace(rowsInPage, '')
        .replace('%scrutineer.without-scripts%', () => (event.route.id === null ? unknownAddress : '')),
    preload: ({ type, path }) =>
      type === 'js' || type === 'css' || (type === 'font' && path.includes('inter-latin-wght'))
  });
