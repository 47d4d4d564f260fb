import type { FactKind } from '../question';
import type { CoverageRow } from './row';

/** A kind of rows that the tables may hold of a mission. */
export interface Kind {
  id:
    | 'sizes'
    | 'stations'
    | 'periods'
    | 'heads'
    | 'members'
    | 'places'
    | 'meetings'
    | 'findings'
    | 'conclusions';
  /** Over its column of the table. */
  label: string;
  /** In a sentence: `The size is known of …` */
  said: string;
  /** One row of it. */
  one: string;
  measures?: readonly string[];
  facts?: readonly FactKind[];
}

/** The nine kinds; the page on coverage has the same. */
export const kinds: readonly Kind[] = [
  { id: 'sizes', label: 'Size', said: 'the size', one: 'claim of its size', measures: ['observers-total'] },
  {
    id: 'stations',
    label: 'Stations visited',
    said: 'the number of polling stations visited',
    one: 'claim of stations visited',
    measures: ['stations-visited']
  },
  {
    id: 'periods',
    label: 'Period',
    said: 'a day of arrival or departure',
    one: 'day',
    facts: ['milestones']
  },
  { id: 'heads', label: 'Head', said: 'the head', one: 'head', facts: ['heads'] },
  { id: 'members', label: 'Members', said: 'a member', one: 'member', facts: ['members'] },
  { id: 'places', label: 'Places', said: 'a place', one: 'place', facts: ['places'] },
  { id: 'meetings', label: 'Meetings', said: 'a meeting', one: 'meeting', facts: ['meetings'] },
  { id: 'findings', label: 'Findings', said: 'a finding', one: 'finding' },
  { id: 'conclusions', label: 'Conclusion', said: 'a conclusion', one: 'conclusion' }
];

/** The kind that a variant is about; none where it is about all. */
export const kindOf = (variant: string): Kind | null => kinds.find(({ id }) => id === variant) ?? null;

/** The kinds that a mission has rows of. */
export const filled = (row: CoverageRow): Kind[] => kinds.filter(({ id }) => row[id] > 0);

/** How many of the facts looked for are known of missions: of one kind, or of all nine. */
export function knownOf(rows: readonly CoverageRow[], variant: string): { known: number; of: number } {
  const kind = kindOf(variant);
  return kind
    ? { known: rows.filter((row) => row[kind.id] > 0).length, of: rows.length }
    : {
        known: rows.reduce((sum, row) => sum + filled(row).length, 0),
        of: rows.length * kinds.length
      };
}
