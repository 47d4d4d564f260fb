import { questionFile, rowsAddress, rowsFile, type RowsFile } from '$lib/figure/rows-file.server';
import { loadMissionIndex } from '$lib/filters/load-missions.server';
import { groups } from '$lib/gallery/groups';
import { loadNames } from '$lib/questions/load-names.server';
import { folder, questionAbout } from '$lib/questions/load.server';
import type { BoardMeans, BoardQuestion } from './board-means';

/** What a reader's board is made with (`BoardMeans`), as a file. */
export const boardFile = (): Promise<RowsFile> =>
  rowsFile('board', async (): Promise<BoardMeans> => ({
    names: loadNames(),
    missions: loadMissionIndex(),
    questions: await Promise.all(
      groups.flatMap(({ title, slugs }) => slugs.map((slug) => boardQuestion(slug, title)))
    )
  }));

async function boardQuestion(slug: string, group: string): Promise<BoardQuestion> {
  return {
    slug,
    title: questionAbout(slug).title,
    group,
    file: rowsAddress(await questionFile(slug)),
    variants: folder(slug).question.variants
  };
}
