import { tick } from 'svelte';
import { afterNavigate } from '$app/navigation';
import { liftVeil } from '$lib/ui/veil';
import type { Choice, ComparedMission } from './compared-mission';
import { fetchComparison } from './fetch-comparison';
import { readPair, type AskedPair, type Pair } from './pair';

/** The pair that the address asks for, and the missions to compare it with as far as they have arrived. */
export class FollowedPair {
  /** A prerendered page starts with the default pair, as its HTML does; the address is read once it is live. */
  #search = $state('');
  #all = $state.raw<readonly ComparedMission[] | null>(null);
  /** Why the missions did not arrive. */
  failure = $state<string | null>(null);
  readonly #choices: readonly Choice[];
  readonly #atDefault: Pair;
  readonly #inPage: readonly ComparedMission[];

  /** @param inPage the missions of the default pair */
  constructor(choices: readonly Choice[], atDefault: Pair, inPage: readonly ComparedMission[]) {
    this.#choices = choices;
    this.#atDefault = atDefault;
    this.#inPage = inPage;
  }

  get asked(): AskedPair {
    return readPair(this.#search, this.#choices, this.#atDefault);
  }

  /** The missions that the asked pair is compared by; null until they arrive. */
  get missions(): readonly ComparedMission[] | null {
    return this.#all ?? (this.#isInPage ? this.#inPage : null);
  }

  get #isInPage(): boolean {
    const { pair } = this.asked;
    const { a, b } = this.#atDefault;
    return pair !== null && [a, b].includes(pair.a) && [a, b].includes(pair.b);
  }

  /** Reads the address, and fetches what it asks for and the page does not hold. */
  async read(search: string): Promise<void> {
    this.#search = search;
    this.failure = null;
    if (this.missions) return;
    try {
      this.#all = await fetchComparison();
    } catch (problem) {
      this.failure = problem instanceof Error ? problem.message : String(problem);
    }
  }
}

/** The pair of a page's address, read after each navigation. Call it while the page's component is made. */
export function followPair(
  choices: readonly Choice[],
  atDefault: Pair,
  inPage: readonly ComparedMission[]
): FollowedPair {
  const followed = new FollowedPair(choices, atDefault, inPage);
  afterNavigate(async () => {
    await followed.read(location.search);
    await tick();
    liftVeil();
  });
  return followed;
}
