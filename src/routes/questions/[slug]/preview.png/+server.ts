import { questionCard } from '$lib/preview/cards.server';
import { pictureResponse } from '$lib/preview/picture-response.server';
import { folders } from '$lib/questions/folders.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => [...folders.keys()].map((slug) => ({ slug }));

/** What a link to a question shows where it is pasted. */
export const GET: RequestHandler = async ({ params }) => pictureResponse(await questionCard(params.slug));
