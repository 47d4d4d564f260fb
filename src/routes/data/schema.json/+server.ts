import { json } from '@sveltejs/kit';
import { loadSchema } from '$lib/dataset/schema.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Tables, views and columns: what they mean, what they hold, how they hang together. */
export const GET: RequestHandler = async () => json(await loadSchema());
