import { error } from '@sveltejs/kit';
import type { Card } from './card';
import { composeCard } from './compose.server';
import { render } from './render.server';

/** The picture of a card, as its address gives it. Throws a 404 where there is none. */
export async function pictureResponse(card: Card | null): Promise<Response> {
  if (!card) error(404, 'There is no picture of that name.');
  const png = await render(await composeCard(card));
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}
