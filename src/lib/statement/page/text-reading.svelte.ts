/** The reading of a text: under way, done, or why there is none. */
import type { Lexicon } from '../lexicon';
import type { Reading } from '../proposal';
import { notEnglish } from './english';
import { StatementReader } from './statement-reader';

/** What was read last. */
export interface Read {
  readonly text: string;
  readonly published: string;
  readonly reading: Reading;
  readonly lexicon: Lexicon;
}

export class TextReading {
  #read = $state.raw<Read>();
  #isUnderWay = $state(false);
  #notice = $state('');
  #isForeign = $state(false);
  readonly #reader = new StatementReader();
  #turn = 0;

  /** Undefined until a text is read. */
  get read(): Read | undefined {
    return this.#read;
  }

  get isUnderWay(): boolean {
    return this.#isUnderWay;
  }

  /** Why nothing was read. */
  get notice(): string {
    return this.#notice;
  }

  /** Whether that is only because it seems to be no English. */
  get isForeign(): boolean {
    return this.#isForeign;
  }

  /** Whether a text may be read; if not, says why. */
  mayRead(text: string, inAnyLanguage: boolean): boolean {
    const foreign = inAnyLanguage ? null : notEnglish(text);
    this.tell(text.trim() === '' ? 'There is no text yet: paste one, or pick a file.' : (foreign ?? ''));
    this.#isForeign = foreign !== null;
    return this.#notice === '';
  }

  /** A reader turns to the text: what reads it may be fetched. */
  prepare(): void {
    this.#reader.prepare();
  }

  tell(notice: string): void {
    this.#notice = notice;
    this.#isForeign = false;
  }

  /**
   * @param published ISO day, or empty
   * @returns whether it was read, and no other was asked for meanwhile
   */
  async start(text: string, published: string): Promise<boolean> {
    const turn = ++this.#turn;
    this.#isUnderWay = true;
    try {
      const read = await this.#reader.read(text, published);
      if (turn !== this.#turn) return false;
      this.#read = { text, published, ...read };
    } catch (error) {
      if (turn !== this.#turn) return false;
      this.tell(error instanceof Error ? error.message : String(error));
    }
    this.#isUnderWay = false;
    return this.#notice === '';
  }

  /** Forgets what was read, and ends what is under way. */
  end(): void {
    this.#turn++;
    this.#reader.end();
    this.#read = undefined;
    this.#isUnderWay = false;
    this.tell('');
  }
}
