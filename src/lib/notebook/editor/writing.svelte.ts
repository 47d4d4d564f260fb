/** The page on which a notebook is written: what is open, who made it, whether it may run, where it is kept. */
import { replaceState } from '$app/navigation';
import { newDraftId, now } from '$lib/kept/draft';
import { DraftKeeper } from '$lib/kept/draft-keeper.svelte';
import { formatNotebookLink, parseNotebookLink } from '$lib/link/notebook';
import { OwnSide } from '$lib/workbench/own-side.svelte';
import type { Notebook } from '../format/notebook';
import { begun, findNotebook, readText, type Opened } from './find-notebook';
import { keptNotebooks, type KeptNotebook } from './kept-notebooks';
import { NotebookDraft } from './notebook-draft.svelte';
import { NotebookRun } from './notebook-run.svelte';

export class Writing {
  readonly run = new NotebookRun();
  readonly own = new OwnSide();
  /** Null until the address has been read. */
  draft = $state.raw<NotebookDraft | null>(null);
  /** Under which it is kept. */
  id = $state('');
  keeper = $state.raw<DraftKeeper<KeptNotebook> | null>(null);
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
    await keptNotebooks.left.keepAll().catch(() => undefined);
    const found = await findNotebook(link).catch((error: unknown) => {
      notices.push(error instanceof Error ? error.message : String(error));
      return null;
    });
    if (turn !== this.#reading) return;
    await this.#open(found ?? begun());
    this.notices = notices;
    this.linkVersion = version;
  }

  /** Begins a new notebook. */
  async begin(): Promise<void> {
    await this.#open(begun());
    this.#tellAddress('');
  }

  /**
   * Opens a notebook's file as one of the reader's own; nothing of it is run.
   * @throws NotebookError
   */
  async openFile(text: string): Promise<void> {
    const notebook = await readText(text);
    await this.#open({ notebook, from: 'file', mayRun: false });
    this.keeper?.keep();
  }

  /** Opens a notebook that was deleted, and keeps it again. */
  async putBack(notebook: KeptNotebook): Promise<void> {
    await this.#open(notebook);
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

  async #open(opened: Opened): Promise<void> {
    const { notebook, from, mayRun } = opened;
    const kept = 'id' in opened ? opened : null;
    // The one before is kept as it was.
    await this.keeper?.settled();
    this.run.stop();
    this.notices = [];
    this.linkVersion = null;
    this.from = from;
    this.mayRun = mayRun;
    this.id = kept?.id ?? newDraftId();
    this.seesOwn = false;
    const draft = new NotebookDraft(notebook, () => this.keeper?.keep());
    this.draft = draft;
    this.keeper = new DraftKeeper(
      keptNotebooks,
      kept,
      () => this.#now(draft.notebook),
      (written) => this.#tellKept(draft, written)
    );
    if (mayRun) void this.start();
  }

  #now(notebook: Notebook): KeptNotebook {
    const { id, from, mayRun } = this;
    return { id, changed: now(), state: newDraftId(), notebook, from, mayRun };
  }

  /** Goes on with the one that is kept: another, where another tab had changed it. */
  #tellKept(draft: NotebookDraft, { id, notebook }: KeptNotebook): void {
    const isParted = id !== this.id;
    this.id = id;
    if (isParted) draft.setTitle(notebook.title);
    void formatNotebookLink({ kind: 'mine', id }).then((fragment) => {
      if (this.draft === draft && fragment) this.#tellAddress(fragment);
    });
  }

  #tellAddress(fragment: string): void {
    if (location.hash === fragment) return;
    // eslint-disable-next-line svelte/no-navigation-without-resolve -- the page itself
    replaceState(location.pathname + location.search + fragment, {});
  }
}
