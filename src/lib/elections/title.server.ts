import { rowNamed } from '$lib/dataset/lookup.server';
import { electionTitle } from './title';

/** An election that a page leads to. */
export interface ElectionRef {
  id: string;
  title: string;
}

/** The election with an id, as links name it. Throws where there is no such election. */
export function electionRef(id: string): ElectionRef {
  const { country, type, date } = rowNamed('elections', id);
  return { id, title: electionTitle(rowNamed('countries', country).name, type, date) };
}
