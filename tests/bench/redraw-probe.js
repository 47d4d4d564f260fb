// Runs in a page and gives it `nextRedraw()`: how long the next input takes to show in the charts
// in sight, which are drawn first, and in all.
(() => {
  const quietMs = 200;

  /** A chart changes when it is drawn anew, or when its prerendered picture is hidden or shown again.
   * @param {MutationRecord} record */
  const changesChart = ({ addedNodes, target }) =>
    (target instanceof Element && target.matches('figure :has(> .built)')) ||
    [...addedNodes].some((node) => node instanceof Element && node.matches('figure svg'));

  /** @param {() => void} work done once the next frame has been painted */
  const afterNextFrame = (work) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = work;
      port2.postMessage(null);
    });

  const nextRedraw = () =>
    new Promise((resolve) => {
      let input = NaN;
      let first = NaN;
      let last = NaN;
      let charts = 0;
      /** @type {ReturnType<typeof setTimeout>} */
      let quiet;

      /** @param {Event} event */
      const noteInput = ({ timeStamp }) => {
        if (Number.isNaN(input)) input = timeStamp;
      };
      const end = () => {
        observer.disconnect();
        document.removeEventListener('click', noteInput, true);
        document.removeEventListener('change', noteInput, true);
        resolve({ inSightMs: first - input, allMs: last - input, charts });
      };
      const observer = new MutationObserver((records) => {
        const changed = records.filter(changesChart).length;
        if (changed === 0) return;
        charts += changed;
        afterNextFrame(() => {
          last = performance.now();
          if (Number.isNaN(first)) first = last;
        });
        clearTimeout(quiet);
        quiet = setTimeout(end, quietMs);
      });
      document.addEventListener('click', noteInput, true);
      document.addEventListener('change', noteInput, true);
      observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['class'] });
    });

  Object.assign(globalThis, { nextRedraw });
})();
