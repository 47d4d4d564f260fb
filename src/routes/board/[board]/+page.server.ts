import { error } from '@sveltejs/kit';
import { loadReadyBoard } from '$lib/board/load-ready-board.server';
import { readyBoards } from '$lib/board/ready-boards';
import { boardPreview } from '$lib/preview/previews.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => readyBoards.map(({ slug }) => ({ board: slug }));

export const load: PageServerLoad = async ({ params }) => {
  const board = await loadReadyBoard(params.board);
  if (!board) error(404, `There is no board “${params.board}”.`);
  return { ...board, preview: await boardPreview(params.board) };
};
