/** The boards that a reader has put together, kept in the browser so that charts can be added to them from any page. */
import { hasText, readList, storeList } from '$lib/kept/list';

export interface KeptBoard {
  /** Empty where it has none. */
  title: string;
  /** All of the board: see `parseBoard`. */
  fragment: string;
}

const key = 'scrutineer:boards';
const most = 8;

/** The boards kept, the last one first; none where storage is blocked. */
export function keptBoards(): KeptBoard[] {
  return readList(key).filter(isKept).slice(0, most);
}

const isKept = (item: unknown): item is KeptBoard =>
  hasText(item, 'title') && hasText(item, 'fragment') && item.fragment.startsWith('#');

/**
 * Keeps a board as the last one. Where storage is blocked the board is in its address all the same.
 * @param before the fragment under which it was kept, if it was
 */
export function keepBoard(board: KeptBoard, before: string | null): void {
  store([
    board,
    ...keptBoards().filter(({ fragment }) => fragment !== before && fragment !== board.fragment)
  ]);
}

export function forgetBoard(forgotten: string): void {
  store(keptBoards().filter(({ fragment }) => fragment !== forgotten));
}

function store(boards: readonly KeptBoard[]): void {
  storeList(key, boards.slice(0, most));
}
