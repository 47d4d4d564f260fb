import { json } from '@sveltejs/kit';
import { loadFunctions } from '$lib/editor/sql-functions.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The functions that SQL may call here, for an editor to propose. */
export const GET: RequestHandler = async () => json(await loadFunctions());
