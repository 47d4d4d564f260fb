import { descriptor } from '$lib/dataset/descriptor';
import { readyBoard } from '$lib/board/ready-boards';
import { emptyBoard, type Board } from '$lib/link/board';
import { formatBoard } from '$lib/link/format-board';
import { formatView } from '$lib/link/format-view';
import { defaultView, noFilters, type Filters } from '$lib/link/view';

const slug = 'azerbaijan-2003-2025';

/** The filters of a board of ours, and its charts, which a reader puts together anew. */
const { filters, parts } = ours();
const charts = parts.filter((part) => part.kind === 'figure');

/** The questions of the board, in their order. */
export const boardQuestions: readonly string[] = charts.map((chart) => chart.slug);

/** The filters as the query of any page of charts. */
export const filterQuery = formatView({ ...defaultView, ...filters });

export const readyBoardPath = `/board/${slug}/`;
export const boardPath = linkOf(noFilters);
export const filteredBoardPath = linkOf(filters);

function ours(): Board {
  const ready = readyBoard(slug);
  if (!ready) throw new Error(`no board «${slug}» in ready-boards.ts`);
  return ready.board;
}

/** The link that a reader would share. */
function linkOf(shared: Filters): string {
  const { version } = descriptor;
  return `/board/${formatBoard({ ...emptyBoard, title: 'Who said what', filters: shared, parts: charts, version })}`;
}
