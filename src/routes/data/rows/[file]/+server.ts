import { error } from '@sveltejs/kit';
import { boardFile } from '$lib/board/board-means.server';
import { readyBoardFile } from '$lib/board/load-ready-board.server';
import { readyBoards } from '$lib/board/ready-boards';
import { homeRows, questionFile } from '$lib/figure/rows-file.server';
import { folders } from '$lib/questions/folders.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const files = () =>
  Promise.all([
    homeRows(),
    boardFile(),
    ...readyBoards.map(readyBoardFile),
    ...[...folders.keys()].map(questionFile)
  ]);

export const entries: EntryGenerator = async () => (await files()).map(({ file }) => ({ file }));

/** The rows behind the figures of a page. */
export const GET: RequestHandler = async ({ params }) => {
  const found = (await files()).find(({ file }) => file === params.file);
  if (!found) error(404, `no such file: ${params.file}`);
  return new Response(found.text, { headers: { 'content-type': 'application/json' } });
};
