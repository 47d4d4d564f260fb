import type { ReadyBoardRows } from '$lib/board/load-ready-board.server';
import { readyBoard } from '$lib/board/ready-boards';
import { loadRows } from '$lib/figure/load-rows';
import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, fetch }) => {
  const ready = readyBoard(data.slug) ?? error(404, `There is no board “${data.slug}”.`);
  const figures = ready.board.parts.flatMap((part) => (part.kind === 'figure' ? [part.slug] : []));
  return { ...data, ready, rows: await loadRows<ReadyBoardRows>(data.file, { fetch, figures }) };
};
