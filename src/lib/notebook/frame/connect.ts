/** The frame's end of the line to the page. */
import './out-of-sight';
import { openNotebook } from './frame';
import type { Order, Question } from './messages';

/** What the page says: an order, or the answer to what was asked. */
type Said =
  | { order: Order }
  | { answers: number; value: unknown }
  | { refuses: number; message: string }
  | { ping: number };

export function connect(port: MessagePort): void {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let asked = 0;
  const ask = (question: Question) =>
    new Promise((resolve, reject) => {
      waiting.set(++asked, { resolve, reject });
      try {
        port.postMessage({ asks: asked, question });
      } catch {
        waiting.delete(asked);
        reject(new Error('A parameter of this query is not a value that SQL knows.'));
      }
    });
  const obey = openNotebook({ ask, tell: (told) => port.postMessage({ told }) });
  port.onmessage = ({ data }: MessageEvent<Said>) => {
    if ('order' in data) return obey(data.order);
    if ('ping' in data) return port.postMessage({ pong: data.ping });
    if ('answers' in data) waiting.get(data.answers)?.resolve(data.value);
    else waiting.get(data.refuses)?.reject(new Error(data.message));
    waiting.delete('answers' in data ? data.answers : data.refuses);
  };
}
