import { readyBoards } from '$lib/board/ready-boards';
import { boardCard } from '$lib/preview/cards.server';
import { pictureResponse } from '$lib/preview/picture-response.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => readyBoards.map(({ slug }) => ({ board: slug }));

/** What a link to a board of ours shows where it is pasted. */
export const GET: RequestHandler = async ({ params }) => pictureResponse(await boardCard(params.board));
