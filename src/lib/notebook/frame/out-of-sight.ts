/**
 * A notebook goes on where it cannot be seen: Observable's runtime waits for the next picture, and browsers draw none of a frame that
 * is scrolled away. Import this before the runtime.
 */

/** Milliseconds without a picture after which none is waited for. */
const patience = 250;

const { requestAnimationFrame: request, cancelAnimationFrame: cancel } = globalThis;
const timers = new Map<number, ReturnType<typeof setTimeout>>();

function end(id: number): void {
  cancel(id);
  clearTimeout(timers.get(id));
  timers.delete(id);
}

// At build nothing is scrolled, and there may be no pictures at all.
if (typeof request === 'function') {
  globalThis.requestAnimationFrame = (callback) => {
    const id = request((time) => {
      end(id);
      callback(time);
    });
    const late = () => {
      end(id);
      callback(performance.now());
    };
    timers.set(id, setTimeout(late, patience));
    return id;
  };
  globalThis.cancelAnimationFrame = end;
}
