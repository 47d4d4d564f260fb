/** The page's end of the line to a notebook's frame. What comes from there is a stranger's word, and is looked at before it is believed. */
import type { CellState, Order, Question, Told } from '../frame/messages';

export interface Answers {
  /** Rejects with an Error whose message is a sentence for readers. */
  answer(question: Question): Promise<unknown>;
  told(told: Told): void;
}

export class FrameLine {
  readonly #port: MessagePort;
  readonly #answers: Answers;
  #pings = 0;
  #ponged: ((ping: number) => void) | undefined;

  /**
   * @param frame has loaded the frame's document
   * @param script the program of the frame
   */
  constructor(frame: HTMLIFrameElement, script: string, answers: Answers) {
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    this.#answers = answers;
    port1.onmessage = ({ data }: MessageEvent<unknown>) => void this.#hear(data);
    // An opaque origin has no name to send to.
    frame.contentWindow?.postMessage(script, '*', [port2]);
  }

  order(order: Order): void {
    this.#port.postMessage({ order });
  }

  /** Resolves when the frame answers: one that computes without end does not. */
  ping(): Promise<void> {
    const ping = ++this.#pings;
    return new Promise((resolve) => {
      this.#ponged = (answered) => answered === ping && resolve();
      this.#port.postMessage({ ping });
    });
  }

  close(): void {
    this.#port.onmessage = null;
    this.#port.close();
  }

  async #hear(said: unknown): Promise<void> {
    if (!isObject(said)) return;
    if (typeof said.pong === 'number') this.#ponged?.(said.pong);
    else if (isTold(said.told)) this.#answers.told(said.told);
    else if (typeof said.asks === 'number' && isQuestion(said.question))
      await this.#reply(said.asks, said.question);
  }

  async #reply(asks: number, question: Question): Promise<void> {
    try {
      this.#port.postMessage({ answers: asks, value: await this.#answers.answer(question) });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.#port.postMessage({ refuses: asks, message });
    }
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isOptional = (type: string, value: unknown) => value === undefined || typeof value === type;

function isTold(told: unknown): told is Told {
  if (!isObject(told)) return false;
  if (told.kind === 'height') return Number.isFinite(told.height);
  if (told.kind === 'place') return Number.isFinite(told.top);
  if (told.kind === 'follow') return typeof told.href === 'string' && typeof told.newTab === 'boolean';
  return (
    told.kind === 'state' &&
    typeof told.cell === 'number' &&
    states.has(told.state) &&
    isOptional('string', told.message) &&
    isOptional('number', told.line)
  );
}

const states = new Set<unknown>(['pending', 'fulfilled', 'rejected'] satisfies CellState['state'][]);

function isQuestion(question: unknown): question is Question {
  if (!isObject(question)) return false;
  if (question.what === 'query') return typeof question.sql === 'string' && Array.isArray(question.params);
  if (question.what === 'question') return typeof question.slug === 'string';
  return (question.what === 'file' || question.what === 'part') && typeof question.name === 'string';
}
