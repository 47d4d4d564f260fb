import { frameDocument } from '$lib/notebook/frame-document.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The document that a notebook runs in. */
export const GET: RequestHandler = () =>
  new Response(frameDocument, { headers: { 'content-type': 'text/html; charset=utf-8' } });
