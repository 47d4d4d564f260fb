/** What our tables have of the election that a text speaks of. */
import { asset } from '$app/paths';
import type { ElectionDocument } from '$lib/figure/election-document';
import type { Read } from './text-reading.svelte';

export class OurElection {
  #id: string | undefined;
  #document = $state.raw<ElectionDocument>();
  #state = $state<'none' | 'fetching' | 'shown' | 'missing'>('none');

  get document(): ElectionDocument | undefined {
    return this.#document;
  }

  /** `none`: we have no such election; `missing`: what we have could not be fetched. */
  get state(): 'none' | 'fetching' | 'shown' | 'missing' {
    return this.#state;
  }

  async show(read: Read): Promise<void> {
    const id = ourElection(read);
    if (id === this.#id && this.#state !== 'missing') return;
    this.#id = id;
    this.#document = undefined;
    this.#state = id === undefined ? 'none' : 'fetching';
    if (id === undefined) return;
    const document = await fetchElection(id).catch(() => undefined);
    if (id !== this.#id) return;
    this.#document = document;
    this.#state = document ? 'shown' : 'missing';
  }
}

/** The first election of the text that our tables have. */
function ourElection({ reading, lexicon }: Read): string | undefined {
  const ids = reading.proposals.flatMap(({ table, fields }) => (table === 'elections' ? [fields.id] : []));
  return lexicon.elections.find(({ id }) => ids.includes(id))?.id;
}

async function fetchElection(id: string): Promise<ElectionDocument | undefined> {
  const response = await fetch(asset(`/elections/${id}.json`));
  return response.ok ? ((await response.json()) as ElectionDocument) : undefined;
}
