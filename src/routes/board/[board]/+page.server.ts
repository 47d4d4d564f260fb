import { error } from '@sveltejs/kit';
import { loadReadyBoard } from '$lib/board/load-ready-board.server';
import { readyBoards } from '$lib/board/ready-boards';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => readyBoards.map(({ slug }) => ({ board: slug }));

export const load: PageServerLoad = async ({ params }) =>
  (await loadReadyBoard(params.board)) ?? error(404, `There is no board “${params.board}”.`);
