import { categories } from '$lib/dataset/descriptor';
import { rowNamed, rowsWhere } from '$lib/dataset/lookup.server';
import { electionRef, type ElectionRef } from './title.server';

/** What an election was, and which ones stand beside it. */
export interface HeadFacts {
  type: string;
  early: boolean | null;
  round: number | null;
  suffrage: { label: string; meaning: string } | null;
  /** Other rounds, re-runs and votes on the same day: one contest with this election. */
  contest: (ElectionRef & { relation: string; missions: number })[];
  previous: ElectionRef | null;
  next: ElectionRef | null;
}

/** The head facts of an election. Throws where there is no such election. */
export function headFacts(id: string): HeadFacts {
  const { type, early, round, suffrage, contest, country, date } = rowNamed('elections', id);
  const category = categories('elections', 'suffrage').find(({ value }) => value === suffrage);
  const others = rowsWhere('elections', 'country', country)
    .filter((other) => other.contest !== contest)
    .sort((a, b) => (a.date + a.id < b.date + b.id ? -1 : 1));
  const previous = others.findLast((other) => other.date + other.id < date + id);
  const next = others.find((other) => other.date + other.id > date + id);
  return {
    type: categories('elections', 'type').find(({ value }) => value === type)?.label ?? type,
    early,
    round,
    suffrage: category ? { label: category.label, meaning: category.description } : null,
    contest: rowsWhere('elections', 'contest', contest)
      .filter((other) => other.id !== id)
      .map((other) => ({
        ...electionRef(other.id),
        relation: relation(other, date),
        missions: rowsWhere('missions', 'election', other.id).length
      })),
    previous: previous ? electionRef(previous.id) : null,
    next: next ? electionRef(next.id) : null
  };
}

function relation(other: { date: string; round: number | null }, date: string): string {
  if (other.date === date) return 'on the same day';
  if (other.round !== null) return `round ${other.round}`;
  return other.date < date ? 'earlier vote' : 'later vote';
}
