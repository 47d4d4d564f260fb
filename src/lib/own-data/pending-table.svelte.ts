import type { Choices } from './choices';
import { OwnDataError, type Remedy } from './own-data-error';
import type { LookedAt } from './own-file';

/** A table that is looked at, chosen for and named before it is loaded. */
export class PendingTable {
  readonly id = crypto.randomUUID();
  readonly file: File;
  /** What was found; undefined while it is looked for, or where nothing was. */
  found = $state.raw<LookedAt>();
  /** Whether what was found is so with the choices as they are. */
  isCurrent = $state(false);
  name = $state('');
  choices = $state.raw<Choices>({});
  step = $state<'looking' | 'ready' | 'loading' | 'failed'>('looking');
  /** What is wrong with the file, in a sentence. */
  problem = $state('');
  remedy = $state<Remedy>();
  /** How much has been read while it is loaded, 0 to 1, where that is known. */
  share = $state<number | null>(null);
  #stop = new AbortController();

  constructor(file: File) {
    this.file = file;
  }

  /** Ends what is under way, and begins a step. */
  begin(step: 'looking' | 'loading'): AbortSignal {
    this.#stop.abort();
    this.#stop = new AbortController();
    this.step = step;
    if (step === 'looking') this.isCurrent = false;
    this.problem = '';
    this.remedy = undefined;
    this.share = null;
    return this.#stop.signal;
  }

  show(found: LookedAt): void {
    this.found = found;
    this.choices = found.choices;
    this.isCurrent = true;
    this.step = 'ready';
  }

  get canLoad(): boolean {
    return this.isCurrent && this.step !== 'loading';
  }

  fail(error: unknown): void {
    this.step = 'failed';
    this.problem = error instanceof Error ? error.message : String(error);
    this.remedy = error instanceof OwnDataError ? error.remedy : undefined;
  }

  /** Stops looking or loading. */
  stop(): void {
    this.#stop.abort();
  }
}
