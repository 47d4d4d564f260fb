import { emptyCell } from '$lib/charts/count-shade';
import { swatch, type KeyItem, type KeyShape } from '$lib/charts/key';

const line = { fill: 'none', stroke: 'var(--ink)', 'stroke-width': '1.4' };

/** What a gap is called, and its sign. */
const gaps: Readonly<Record<string, { said: string; sign: KeyShape }>> = {
  'not-found': {
    said: 'searched, not found',
    sign: { path: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0', style: line }
  },
  disputed: {
    said: 'no mission held; sources disagree',
    sign: { path: 'M0-5 5 0 0 5-5 0Z', style: line }
  },
  note: {
    said: 'no mission held; a note tells why, or more',
    sign: { path: 'M0-5v2M0-1V5', style: { ...line, 'stroke-width': '1.9' } }
  }
};

/** A gap of a kind that a reader made up. */
const unknown: KeyShape = { path: 'M-4 0H4', style: line };

export const presentFill = 'var(--accent)';

/** The sign of a gap, for its cell. */
export const signOf = (state: string): KeyShape => gaps[state]?.sign ?? unknown;

/** What a state is called. */
export const stateSaid = (state: string): string =>
  state === 'present' ? 'present' : (gaps[state]?.said ?? state);

/** What the cells mean; of the gaps those that are drawn. */
export const presenceKey = (states: ReadonlySet<string>): KeyItem[] => [
  swatch('present', presentFill),
  ...Object.entries(gaps)
    .filter(([state]) => states.has(state))
    .map(([, { said, sign }]) => ({ label: said, shapes: [sign] })),
  emptyCell('not in what we read')
];
