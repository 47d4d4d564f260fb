/** The page on which a notebook is written: what is open, who made it, whether it may run, where it is kept. */
import { replaceState } from '$app/navigation';
import { formatNotebookLink, parseNotebookLink } from '$lib/link/notebook';
import { OwnSide } from '$lib/workbench/own-side.svelte';
import { begun, findNotebook, readText, type Opened } from './find-notebook';
import { newId, type KeptNotebook } from './kept-notebooks';
import { keepLeft } from './left-notebook';
import { NotebookDraft } from './notebook-draft.svelte';
import { NotebookKeeper } from './notebook-keeper.svelte';
import { NotebookRun } from './notebook-run.svelte';

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
    const found = await findNotebook(link).catch((error: unknown) => {
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
    const notebook = await readText(text);
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
