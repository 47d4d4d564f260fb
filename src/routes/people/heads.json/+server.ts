import { json } from '@sveltejs/kit';
import { loadHeads } from '$lib/people/load-people.server';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () => json(loadHeads());
