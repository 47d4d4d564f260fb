import { table } from '$lib/dataset/lookup.server';
import { countryCard } from '$lib/preview/cards.server';
import { pictureResponse } from '$lib/preview/picture-response.server';
import { sampled } from '$lib/site/sampled.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => sampled(table('countries')).map(({ id }) => ({ country: id }));

/** What a link to a country shows where it is pasted. */
export const GET: RequestHandler = async ({ params }) => pictureResponse(await countryCard(params.country));
