import { rowsAddress, rowsFile, type RowsFile } from '$lib/figure/rows-file.server';
import { loadNames } from '$lib/questions/load-names.server';
import { loadWhole } from '$lib/questions/load-scoped.server';
import type { QuestionRows } from '$lib/questions/load.server';
import type { Names } from '$lib/questions/names';
import { readyBoard, type ReadyBoard } from './ready-boards';

/** The rows behind the charts of a board of ours. */
export interface ReadyBoardRows {
  names: Names;
  figures: QuestionRows[];
}

/** Its rows as a file (`ReadyBoardRows`). */
export const readyBoardFile = ({ slug, board }: ReadyBoard): Promise<RowsFile> =>
  rowsFile(`board-${slug}`, async (): Promise<ReadyBoardRows> => ({
    names: loadNames(),
    figures: await Promise.all(figureSlugs(board).map(loadWhole))
  }));

/** What the page of a board of ours is made of; null where there is none of that slug. */
export async function loadReadyBoard(slug: string) {
  const ready = readyBoard(slug);
  return ready ? { slug, file: rowsAddress(await readyBoardFile(ready)) } : null;
}

const figureSlugs = ({ parts }: ReadyBoard['board']): string[] =>
  parts.flatMap((part) => (part.kind === 'figure' ? [part.slug] : []));
