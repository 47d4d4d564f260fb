import { homeCard } from '$lib/preview/cards.server';
import { pictureResponse } from '$lib/preview/picture-response.server';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** What a link to the first page shows where it is pasted. */
export const GET: RequestHandler = async () => pictureResponse(await homeCard());
