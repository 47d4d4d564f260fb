import { json } from '@sveltejs/kit';
import { shippedQueries } from '$lib/workbench/shipped.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The queries of ours, with their text. */
export const GET: RequestHandler = () => json(shippedQueries);
