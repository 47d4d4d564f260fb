/** The statement that a reader has before them, and the others that this browser keeps. */
import { now } from '$lib/kept/draft';
import { DraftKeeper } from '$lib/kept/draft-keeper.svelte';
import { keptStatements, newStatement, type KeptStatement } from './kept-statements';
import type { FileText, PageFacts } from '../files/file-text';
import { withWholeWords } from '../text/whole-words';
import { TextReading } from './text-reading.svelte';

const noPage: PageFacts = { title: '', publisher: '', url: '', published: '' };

type Written = Partial<Omit<KeptStatement, 'id' | 'changed'>>;

export class OwnStatements {
  readonly reading = new TextReading();
  #open = $state.raw<KeptStatement>(newStatement());
  #keeper = $state.raw<DraftKeeper<KeptStatement>>() as DraftKeeper<KeptStatement>;
  #kept = $state.raw<readonly KeptStatement[]>([]);
  #removed = $state.raw<KeptStatement>();
  /** All that are kept, the open one among them. */
  readonly listed = $derived.by(() => {
    const others = this.#kept.filter(({ id }) => id !== this.#open.id);
    return [this.#open, ...others].sort((a, b) => a.id.localeCompare(b.id));
  });

  constructor() {
    this.#show(this.#open, false);
  }

  get open(): KeptStatement {
    return this.#open;
  }

  get keeper(): DraftKeeper<KeptStatement> {
    return this.#keeper;
  }

  /** The one that was removed last. */
  get removed(): KeptStatement | undefined {
    return this.#removed;
  }

  /** Opens the one that was changed last, and reads it as it was read. */
  async continueKept(): Promise<void> {
    await keptStatements.left.keepAll().catch(() => undefined);
    await this.#list();
    const [last] = this.#kept;
    // What was typed before it arrived stays.
    if (last && this.#open.text === '') this.#show(last, true);
  }

  write(change: Written): void {
    this.#open = { ...this.#open, ...change, changed: now() };
    this.#keeper.keep();
  }

  /** @param inAnyLanguage whether it is read in whatever language it seems to be */
  async readText(inAnyLanguage = false): Promise<void> {
    const { published } = this.#open;
    const text = withWholeWords(this.#open.text);
    if (!this.reading.mayRead(text, inAnyLanguage)) return;
    if (await this.reading.start(text, published)) this.write({ text, readText: text });
  }

  /** The field was changed by hand: what a page said of its text goes with it. */
  edit(text: string): void {
    const isOther = this.#open.title !== '' && !text.startsWith(this.#open.title);
    this.write({ text, ...(isOther && { title: '', publisher: '', url: '', published: '' }) });
  }

  /** A text from elsewhere: in the place of an empty one, else as a statement of its own. */
  async give({ text, page }: FileText, name: string): Promise<void> {
    if (this.#open.text.trim() !== '') await this.leaveFor(newStatement());
    const { published, ...rest } = page ?? noPage;
    this.write({ text, name, ...rest, ...(published && { published }) });
    await this.readText();
  }

  async leaveFor(statement: KeptStatement): Promise<void> {
    await this.#keeper.settled();
    await this.#list();
    const kept = this.#kept.find(({ id }) => id === statement.id);
    this.#show(kept ?? statement, kept !== undefined);
  }

  leaveForNew(): Promise<void> {
    return this.leaveFor(newStatement());
  }

  async remove(): Promise<void> {
    await this.#keeper.settled();
    this.#removed = this.#open;
    await keptStatements.forget(this.#open.id).catch(() => undefined);
    await this.#list();
    const [last] = this.#kept;
    this.#show(last ?? newStatement(), last !== undefined);
  }

  async putBack(): Promise<void> {
    const statement = this.#removed;
    this.#removed = undefined;
    if (!statement) return;
    await keptStatements.keep(statement).catch(() => undefined);
    await this.leaveFor(statement);
  }

  /** Another tab may have kept this statement, or one more. */
  async follow(): Promise<void> {
    await this.#list();
    const kept = this.#kept.find(({ id }) => id === this.#open.id);
    if (!kept || !this.#keeper.goesOnFrom(kept)) return;
    this.#open = kept;
    if (kept.readText !== '' && kept.readText !== this.reading.read?.text) await this.#readAgain();
  }

  /** Holds what is not kept yet: call it when the page is left. */
  leave(): void {
    this.#keeper.leave();
  }

  #show(statement: KeptStatement, isKept: boolean): void {
    this.reading.end();
    this.#open = statement;
    this.#keeper = new DraftKeeper(
      keptStatements,
      isKept ? statement : null,
      () => this.#open,
      ({ id, name }) => {
        if (id !== this.#open.id) this.#open = { ...this.#open, id, name };
      }
    );
    if (statement.readText !== '') void this.#readAgain();
  }

  #readAgain(): Promise<boolean> {
    return this.reading.start(this.#open.readText, this.#open.published);
  }

  /** Where the browser keeps nothing, the page says so once there is something to keep. */
  async #list(): Promise<void> {
    this.#kept = await keptStatements.all().catch(() => []);
  }
}
