import { json } from '@sveltejs/kit';
import { comparedMissions, comparisonFile } from '$lib/compare/compared-missions.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** All missions as they are compared, for a pair that does not stand in the page. */
export const GET: RequestHandler = async () => json(comparisonFile(await comparedMissions()));
