import { rowsWhere } from '$lib/dataset/lookup.server';
import type { TermCount } from './country-record';
import { electionsOf } from './election-words.server';

const shown = 12;

/** The terms that most conclusions on a country's elections use; one text that several missions signed counts once. */
export function termsOf(country: string): TermCount[] {
  const texts = new Map<string, string>();
  for (const { id } of electionsOf(country))
    for (const mission of rowsWhere('missions', 'election', id))
      for (const conclusion of rowsWhere('conclusions', 'mission', mission.id))
        if (conclusion.terms && conclusion.basis !== 'person')
          texts.set(conclusion.text ?? conclusion.id, conclusion.terms);
  const counts = new Map<string, number>();
  for (const terms of texts.values())
    for (const term of new Set(terms.split('; ').map((one) => one.trim())))
      counts.set(term, (counts.get(term) ?? 0) + 1);
  return [...counts]
    .map(([term, conclusions]) => ({ term, conclusions }))
    .filter(({ conclusions }) => conclusions > 1)
    .sort((a, b) => b.conclusions - a.conclusions || (a.term < b.term ? -1 : 1))
    .slice(0, shown);
}
