import { json } from '@sveltejs/kit';
import { release } from '$lib/dataset/release.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What every page says of the data and the code that it was made from. */
export const GET: RequestHandler = () => json(release());
