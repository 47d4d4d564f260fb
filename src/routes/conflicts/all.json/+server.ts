import { json } from '@sveltejs/kit';
import { allConflicts } from '$lib/conflicts/load-conflicts.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** All measures on which sources disagree, for a reader who filters or sorts the list. */
export const GET: RequestHandler = async () => json(await allConflicts());
