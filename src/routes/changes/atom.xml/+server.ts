import { resolve } from '$app/paths';
import { atomFeed } from '$lib/changes/atom.server';
import { loadVersions } from '$lib/changes/load-changes.server';
import { descriptor } from '$lib/dataset/descriptor';
import { release } from '$lib/dataset/release.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The log of corrections, for feed readers. */
export const GET: RequestHandler = ({ url }) =>
  new Response(
    atomFeed(
      {
        title: 'Scrutineer: changes of the data',
        author: descriptor.contributors[0]?.title ?? descriptor.title,
        origin: release().origin,
        page: resolve('/changes/'),
        self: url.pathname
      },
      loadVersions()
    ),
    { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } }
  );
