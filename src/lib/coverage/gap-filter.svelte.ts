import { replaceState } from '$app/navigation';
import { noteWords } from '$lib/records/note-parts';
import { leftOut } from '$lib/ui/left-out';
import type { GapEntry } from './gap-entry';

/** What a reader chose of the gaps; empty: all. Each is a key of the address. */
export interface GapChoice {
  kind: string;
  country: string;
  org: string;
  /** Words that the note holds. */
  words: string;
}

/** The choice that leaves all. */
export const allGaps: GapChoice = { kind: '', country: '', org: '', words: '' };
const keys = ['kind', 'country', 'org', 'words'] as const;

/** The gaps that a choice leaves, in their order. */
export function chosenGaps(gaps: readonly GapEntry[], choice: GapChoice): GapEntry[] {
  const wanted = choice.words.trim().toLowerCase();
  return gaps.filter(
    (gap) =>
      (!choice.kind || gap.kind === choice.kind) &&
      (!choice.country || gap.country === choice.country) &&
      (!choice.org || gap.organization?.id === choice.org) &&
      (!wanted || noteWords(gap.note).toLowerCase().includes(wanted))
  );
}

/** The choice in the address: read once the page is live, and written as it changes. */
export class GapFilter {
  choice = $state<GapChoice>(allGaps);
  /** What of the address was left out. */
  notices = $state.raw<readonly string[]>([]);

  /** Reads the query of an address; a value that no gap has is left out. */
  read(query: URLSearchParams, gaps: readonly GapEntry[]): void {
    const choice = { ...allGaps };
    for (const key of keys) choice[key] = (query.get(key) ?? '').slice(0, 100);
    if (!gaps.some(({ kind }) => kind === choice.kind)) choice.kind = '';
    if (!gaps.some(({ country }) => country === choice.country)) choice.country = '';
    if (!gaps.some(({ organization }) => organization?.id === choice.org)) choice.org = '';
    this.choice = choice;
    this.notices = leftOut(`${query}`, { kind: choice.kind, country: choice.country, org: choice.org });
  }

  change(change: Partial<GapChoice>): void {
    this.notices = [];
    this.choice = { ...this.choice, ...change };
    const query = keys
      .filter((key) => this.choice[key])
      .map((key) => `${key}=${encodeURIComponent(this.choice[key])}`)
      .join('&');
    // The address changes without a navigation: nothing else of the page depends on it.
    // eslint-disable-next-line svelte/no-navigation-without-resolve -- the open page itself
    replaceState(`${location.pathname}${query && `?${query}`}#gaps`, {});
  }
}
