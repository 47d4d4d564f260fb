// Runs in a page before anything else and notes the moments at which its first chart can be seen, and at which all of them are
// drawn (`chartsWanted`, else the first is all). A frame is only offered once styles have arrived, so what is seen here is laid out.
(() => {
  const furniture = 'defs, [aria-label*="axis"], [aria-label*="grid"]';
  const wanted = Reflect.get(globalThis, 'chartsWanted') ?? 1;
  // Filters, of which a board of ours has some of its own, may leave few marks; without them, a chart of fewer is not the one that is meant.
  const isFiltered = /[?&](org|country|from)=|\/board\/[a-z]/.test(
    location.pathname + location.search + location.hash
  );
  const least = isFiltered ? 1 : 50;

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

  /** The figures whose chart is there; below the fold, too. A veil hides what its page has drawn for another address. */
  const drawnFigures = () => {
    const isVeiled = document.documentElement.hasAttribute('data-veil');
    return [...document.querySelectorAll('figure')].filter(
      (figure) =>
        !(isVeiled && figure.closest('.veiled')) &&
        [...figure.querySelectorAll('svg:not(ul svg)')].some(
          (svg) => isWhole(svg) && isSeen(svg) && isDrawn(svg)
        )
    );
  };

  let isFirst = true;
  const look = () => {
    const drawn = drawnFigures();
    const own = drawn.filter((figure) => !figure.closest('[data-first-chart]'));
    const isThere = drawn.length > 0 || isThumbnailThere();
    if (isThere && isFirst) afterThisFrame(() => performance.mark('first-chart'));
    if (isThere) isFirst = false;
    if (isThere && (wanted === 1 || own.length >= wanted))
      afterThisFrame(() => performance.mark('all-charts'));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})();
