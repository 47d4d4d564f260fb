import { json } from '@sveltejs/kit';
import { readLexicon } from '$lib/statement/lexicon.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What the reader of statements knows of words and names. */
export const GET: RequestHandler = () => json(readLexicon());
