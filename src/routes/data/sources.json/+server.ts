import { json } from '@sveltejs/kit';
import { readTable } from '$lib/dataset/read-table';
import type { SourceDocument } from '$lib/figure/election-document';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The documents by id, as the sources of a figure are listed. */
export const GET: RequestHandler = () =>
  json(
    Object.fromEntries(
      readTable('sources').map(
        ({ id, title, publisher, url, published, language }): [string, SourceDocument] => [
          id,
          { title, publisher, url, published, language }
        ]
      )
    )
  );
