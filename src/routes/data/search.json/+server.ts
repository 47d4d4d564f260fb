import { json } from '@sveltejs/kit';
import { searchFile } from '$lib/search/search-file.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What the search knows; fetched when a reader first searches. */
export const GET: RequestHandler = () => json(searchFile());
