import { orAbort } from './or-abort';

/** One task after another; a task whose signal stops it while it waits is never begun. */
export class Queue {
  #last: Promise<unknown> = Promise.resolve();

  /**
   * Runs the task when all before it have ended, well or not.
   * @param onAbort the error to reject with, at once, when the signal stops the task
   */
  add<T>(task: () => Promise<T>, signal: AbortSignal | undefined, onAbort: () => Error): Promise<T> {
    const result = this.#last.then(() => {
      if (signal?.aborted) throw onAbort();
      return task();
    });
    this.#last = result.catch(() => undefined);
    return orAbort(result, signal, onAbort);
  }
}
