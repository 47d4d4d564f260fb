import type { FactKind, Mark } from '../question';
import type { DisclosureRow } from './row';

export type ItemId = Exclude<
  keyof DisclosureRow,
  'mission' | 'organization' | 'country' | 'date' | 'type' | 'contest' | 'joint' | 'sources'
>;

/** Something that a mission may disclose, and what its card lists. */
export interface Item {
  id: ItemId;
  /** Over its column. */
  label: string;
  /** In a sentence: `the size`. */
  said: string;
  card: Pick<Mark<DisclosureRow>, 'measures' | 'conclusions'> & { facts?: readonly FactKind[] };
}

/** What a mission may disclose, after the Declaration of Principles (2005): who came, where, when, and what it said. */
export const items: readonly Item[] = [
  { id: 'size', label: 'Size', said: 'the size', card: { measures: ['observers-total'] } },
  {
    id: 'long_term',
    label: 'Long-term',
    said: 'the number of long-term observers',
    card: { measures: ['observers-long-term', 'observers-total'] }
  },
  {
    id: 'members',
    label: 'Members',
    said: 'the countries or bodies of the observers',
    card: { measures: ['observer-countries'], facts: ['members'] }
  },
  { id: 'head', label: 'Head', said: 'the head’s name', card: { facts: ['heads'] } },
  { id: 'places', label: 'Places', said: 'places', card: { facts: ['places'] } },
  {
    id: 'stations',
    label: 'Stations',
    said: 'the number of polling stations visited',
    card: { measures: ['stations-visited'] }
  },
  { id: 'meetings', label: 'Meetings', said: 'meetings', card: { facts: ['meetings'] } },
  { id: 'deployment', label: 'Deployment', said: 'days of deployment', card: { facts: ['milestones'] } },
  { id: 'statement', label: 'Statement', said: 'the day of a statement', card: { facts: ['milestones'] } },
  { id: 'conclusion', label: 'Conclusion', said: 'a conclusion', card: { conclusions: true } },
  { id: 'findings', label: 'Findings', said: 'findings', card: {} }
];

/** Whether an item of a mission is known, in a variant. What is only announced is not. */
export const isKnown = (state: string, variant: string) =>
  state === 'own' || (state === 'others' && variant !== 'own-documents');

/** What a mission's item is, in words. */
export const states: Readonly<Record<string, string>> = {
  own: 'told by its own document',
  others: 'told by others only',
  announced: 'only announced',
  'not-found': 'searched, not found',
  'not-stated': 'not stated in a document read whole',
  'not-read': 'not in what we read',
  'not-applicable': 'not applicable'
};

export const stateSaid = (state: string) => states[state] ?? state;
