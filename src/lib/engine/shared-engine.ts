import type { Engine } from './engine';
import { cancelled } from './error';
import { orAbort } from './or-abort';
import type { LoadOptions, LoadProgress } from './progress';

interface Opening {
  engine: Promise<Engine>;
  stop: AbortController;
  listeners: Set<(progress: LoadProgress) => void>;
  /** How many wait for it; once none does, it is stopped. */
  waiting: number;
  last?: LoadProgress;
}

/**
 * One engine for all who ask, opened when the first one does. Each sees its progress; a signal takes only its own caller out, and
 * stops the loading when no one waits any more. After a failure, a stop or a close the next to ask begins anew.
 * @param open opens an engine
 */
export function shareEngine(
  open: (options: LoadOptions) => Promise<Engine>
): (options?: LoadOptions) => Promise<Engine> {
  let current: Opening | undefined;

  function begin(): Opening {
    const stop = new AbortController();
    const listeners: Opening['listeners'] = new Set();
    const onProgress = (progress: LoadProgress) => {
      opening.last = progress;
      for (const listener of listeners) listener(progress);
    };
    const forget = () => {
      if (current === opening) current = undefined;
    };
    const engine = open({ signal: stop.signal, onProgress }).then((opened): Engine => ({
      query: (sql, options) => opened.query(sql, options),
      session: () => opened.session(),
      add: (step) => opened.add(step),
      close: () => {
        forget();
        return opened.close();
      }
    }));
    engine.catch(forget);
    const opening: Opening = { engine, stop, listeners, waiting: 0 };
    return opening;
  }

  return async ({ onProgress, signal } = {}) => {
    if (signal?.aborted) throw cancelled(signal);
    const opening = (current ??= begin());
    opening.waiting++;
    if (onProgress) opening.listeners.add(onProgress);
    if (opening.last) onProgress?.(opening.last);
    try {
      return await orAbort(opening.engine, signal, () => cancelled(signal));
    } finally {
      opening.waiting--;
      if (onProgress) opening.listeners.delete(onProgress);
      if (signal?.aborted && opening.waiting === 0 && opening.last?.stage !== 'ready') {
        if (current === opening) current = undefined;
        opening.stop.abort(signal.reason);
      }
    }
  };
}
