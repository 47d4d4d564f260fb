import { json } from '@sveltejs/kit';
import { sourceListings } from '$lib/sources/listing.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The documents by id, as the sources of a figure and the list of all sources show them. */
export const GET: RequestHandler = () => json(sourceListings());
