import { expect, test } from 'vitest';
import { readyBoards } from '$lib/board/ready-boards';
import { filterRows } from '$lib/filters/filter';
import { formatBoard } from '$lib/link/format-board';
import { parseBoard } from '$lib/link/parse-board';
import { folders } from '$lib/questions/folders.server';
import { knownIds } from '$lib/questions/known';
import { loadNames } from '$lib/questions/load-names.server';
import { folder, questionRows } from '$lib/questions/load.server';

const names = loadNames();
const figures = Object.fromEntries([...folders].map(([slug, { question }]) => [slug, question]));

test.each(readyBoards)(
  '$slug: each chart has rows, and the board is what its address says',
  async ({ board }) => {
    for (const part of board.parts) {
      if (part.kind !== 'figure') continue;
      const { question } = folder(part.slug);
      const rows = question.rows(await questionRows(part.slug), question.variants[0].id);
      expect(filterRows(rows, board.filters, names).length, part.slug).toBeGreaterThan(9);
    }
    const parsed = parseBoard(formatBoard(board), knownIds(names, figures));
    expect(parsed).toMatchObject({ board, notices: [] });
  }
);
