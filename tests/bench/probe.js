// Runs in a page before anything else and notes the moment at which its first chart can be seen. A frame is
// only offered once styles have arrived, so what is seen here is laid out.
(() => {
  const furniture = 'defs, [aria-label*="axis"], [aria-label*="grid"]';
  // A filtered link may leave few marks; without a filter, a chart of fewer is not the one that is meant.
  const least = location.search ? 1 : 50;

  /** @param {Element} svg */
  const isSeen = (svg) =>
    svg.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    svg.getBoundingClientRect().height > 0;

  /** @param {Element} svg */
  const isDrawn = (svg) =>
    [...svg.querySelectorAll('circle, rect, path')].filter((mark) => !mark.closest(furniture)).length >=
    least;

  /**
   * Whether its markup has arrived whole: while a page streams in, what comes next goes into its last element.
   * @param {Element} svg
   */
  const isWhole = (svg) => {
    if (document.readyState !== 'loading') return true;
    let last = document.body.lastElementChild;
    while (last && last !== svg) last = last.lastElementChild;
    return last !== svg;
  };

  /** Whether a chart in small, as a picture of its own, has arrived in sight. */
  const isThumbnailThere = () =>
    [...document.querySelectorAll('.cards img')].some(
      (image) =>
        image instanceof HTMLImageElement &&
        image.complete &&
        image.naturalWidth > 0 &&
        image.getBoundingClientRect().top < innerHeight
    );

  /** @param {() => void} work done once the frame that is being made has been painted */
  const afterThisFrame = (work) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = work;
    port2.postMessage(null);
  };

  const look = () => {
    const isVeiled = document.documentElement.hasAttribute('data-veil');
    const charts = isVeiled ? [] : [...document.querySelectorAll('figure svg')];
    if (charts.some((svg) => isWhole(svg) && isSeen(svg) && isDrawn(svg)) || isThumbnailThere()) {
      afterThisFrame(() => performance.mark('first-chart'));
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})();
