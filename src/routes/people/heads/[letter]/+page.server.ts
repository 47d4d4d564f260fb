import { error } from '@sveltejs/kit';
import { letters, loadHeads } from '$lib/people/load-people.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => letters().map(({ letter }) => ({ letter }));

export const load: PageServerLoad = ({ params }) => {
  const all = letters();
  if (!all.some(({ letter }) => letter === params.letter))
    error(404, `No head of a mission stands under “${params.letter}”.`);
  return { ...loadHeads(params.letter), letters: all, letter: params.letter };
};
