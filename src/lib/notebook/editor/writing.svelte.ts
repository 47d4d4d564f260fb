/** The page on which a notebook is written: what is open, who made it, whether it may run, where it is kept. */
import { replaceState } from '$app/navigation';
import { formatNotebookLink, parseNotebookLink, type NotebookLink } from '$lib/link/notebook';
import { OwnSide } from '$lib/workbench/own-side.svelte';
import type { Notebook } from '../format/notebook';
import { fetchNotebook } from '../notebook-file';
import { firstNotebook } from './first-notebook';
import { keptNotebook, newId, type KeptNotebook } from './kept-notebooks';
import { keepLeft } from './left-notebook';
import { NotebookDraft } from './notebook-draft.svelte';
import { NotebookKeeper } from './notebook-keeper.svelte';
import { NotebookRun } from './notebook-run.svelte';

type Opened = Pick<KeptNotebook, 'notebook' | 'from' | 'mayRun'> & Partial<KeptNotebook>;

export class Writing {
  readonly run = new NotebookRun();
  readonly own = new OwnSide();
  /** Null until the address has been read. */
  draft = $state.raw<NotebookDraft | null>(null);
  keeper = $state.raw<NotebookKeeper | null>(null);
  from = $state<KeptNotebook['from']>('reader');
  /** Whether it is run without being asked for: a stranger's waits for its reader. */
  mayRun = $state(false);
  /** Whether it sees the reader's own tables: as long as it is open. */
  seesOwn = $state(false);
  /** What of the address, or of a file, could not be read. */
  notices = $state.raw<readonly string[]>([]);
  /** The data version that the link was made with. */
  linkVersion = $state<string | null>(null);
  #reading = 0;

  /** Reads the address: call it once the page is live, and whenever its fragment changes. */
  async read(): Promise<void> {
    const turn = ++this.#reading;
    const { link, version, notices } = await parseNotebookLink(location.hash);
    await this.keeper?.settled();
    await keepLeft().catch(() => undefined);
    const found = await this.#find(link).catch((error: unknown) => {
      notices.push(error instanceof Error ? error.message : String(error));
      return null;
    });
    if (turn !== this.#reading) return;
    this.#open(found ?? begun());
    this.notices = notices;
    this.linkVersion = version;
  }

  /** Begins a new notebook. */
  async begin(): Promise<void> {
    await this.keeper?.settled();
    this.#open(begun());
    this.#tellAddress('');
  }

  /**
   * Opens a notebook's file as one of the reader's own; nothing of it is run.
   * @throws NotebookError
   */
  async openFile(text: string): Promise<void> {
    const notebook = await read(text);
    await this.keeper?.settled();
    this.#open({ notebook, from: 'file', mayRun: false });
    this.keeper?.keep();
  }

  /** Opens a notebook that was deleted, and keeps it again. */
  async putBack(notebook: KeptNotebook): Promise<void> {
    await this.keeper?.settled();
    this.#open(notebook);
    this.keeper?.keep();
  }

  /** Runs a stranger's notebook, as its reader asks for it. */
  async allow(): Promise<void> {
    this.mayRun = true;
    if (location.hash.startsWith('#mine=')) this.keeper?.keep();
    await this.start();
  }

  /** Runs what has changed; begins to run where nothing does. */
  async start(): Promise<void> {
    if (this.draft && this.mayRun) await this.run.run(this.draft.cells, this.seesOwn ? this.own : null);
  }

  async startAnew(): Promise<void> {
    this.run.stop();
    await this.start();
  }

  /** Runs what has changed where the notebook runs. */
  async follow(): Promise<void> {
    if (this.run.running) await this.start();
  }

  /** Lets it see the reader's own tables, or no longer: in another frame, as this one's knows what it has seen. */
  async letSeeOwn(seesOwn: boolean): Promise<void> {
    this.seesOwn = seesOwn;
    if (this.run.running) await this.startAnew();
  }

  forgetVersion(): void {
    this.linkVersion = null;
  }

  /** Leaves the page. */
  end(): void {
    this.keeper?.leave();
    this.run.stop();
  }

  async #find(link: NotebookLink): Promise<Opened | null> {
    if (link.kind === 'new') return null;
    if (link.kind === 'text') return { notebook: await read(link.text), from: 'link', mayRun: false };
    if (link.kind === 'copy') {
      if (!/^[a-z0-9-]{1,80}$/.test(link.slug))
        throw new Error(`There is no notebook “${link.slug.slice(0, 60)}”: this is a new one.`);
      const { source } = await fetchNotebook(link.slug).catch((cause: unknown) => {
        const sentence = `The notebook “${link.slug}” did not arrive, so this is a new one: look for it in the list of notebooks.`;
        throw new Error(sentence, { cause });
      });
      const notebook = await read(source);
      return { notebook: { ...notebook, title: `${notebook.title} (copy)` }, from: 'reader', mayRun: true };
    }
    const kept = await keptNotebook(link.id);
    if (kept) return kept;
    throw new Error(
      'The notebook of this address is not kept in this browser: such an address works only where it was written. This is a new one.'
    );
  }

  #open({ notebook, from, mayRun, id = newId(), state = '' }: Opened): void {
    this.run.stop();
    this.notices = [];
    this.linkVersion = null;
    this.from = from;
    this.mayRun = mayRun;
    this.seesOwn = false;
    const draft = new NotebookDraft(notebook, () => this.keeper?.keep());
    const current = () => ({ notebook: draft.notebook, from: this.from, mayRun: this.mayRun });
    this.draft = draft;
    this.keeper = new NotebookKeeper({ id, state }, current, (kept) => void this.#tellKept(draft, kept));
    if (mayRun) void this.start();
  }

  async #tellKept(draft: NotebookDraft, id: string): Promise<void> {
    const fragment = await formatNotebookLink({ kind: 'mine', id });
    if (this.draft === draft && fragment) this.#tellAddress(fragment);
  }

  #tellAddress(fragment: string): void {
    if (location.hash === fragment) return;
    // eslint-disable-next-line svelte/no-navigation-without-resolve -- the page itself
    replaceState(location.pathname + location.search + fragment, {});
  }
}

const begun = (): Opened => ({ notebook: firstNotebook, from: 'reader', mayRun: true });

async function read(text: string): Promise<Notebook> {
  const { readNotebook } = await import('../format/read-notebook');
  return readNotebook(text, new DOMParser());
}
