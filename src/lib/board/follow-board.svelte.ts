import { onMount } from 'svelte';
import { page } from '$app/state';
import { knownIds } from '$lib/questions/known';
import type { BoardMeans } from './board-means';
import { BoardState } from './board-state.svelte';

/**
 * The board of a page's address, read once the page is live and whenever another fragment is opened in it. Call it while the
 * page's component is made.
 * @param version of the data
 */
export function followBoard({ names, questions }: BoardMeans, version: string): BoardState {
  const figures = Object.fromEntries(questions.map((question) => [question.slug, question]));
  const board = new BoardState(knownIds(names, figures, page.data.release?.versions), version);
  const read = () => board.read();
  onMount(() => {
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  });
  return board;
}
