import { listQuestions } from '$lib/twins/question-list.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** All questions with their addresses, for programs. */
export const GET: RequestHandler = async () =>
  new Response(`${JSON.stringify(await listQuestions(), null, 2)}\n`, {
    headers: { 'content-type': 'application/json' }
  });
