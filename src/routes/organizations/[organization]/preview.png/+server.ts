import { table } from '$lib/dataset/lookup.server';
import { organizationCard } from '$lib/preview/cards.server';
import { pictureResponse } from '$lib/preview/picture-response.server';
import { sampled } from '$lib/site/sampled.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
  sampled(table('organizations')).map(({ id }) => ({ organization: id }));

/** What a link to an organization shows where it is pasted. */
export const GET: RequestHandler = async ({ params }) =>
  pictureResponse(await organizationCard(params.organization));
