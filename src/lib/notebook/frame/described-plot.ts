/** Observable Plot, whose charts are one picture with one description for those who do not see them. */
import * as Plot from '@observablehq/plot';

/**
 * As `Plot.plot`. A chart with an `ariaLabel` is a picture of that name, or a group where marks of it are links; its own groups, which
 * Plot names too, are parts of it.
 */
export function describedPlot(options?: Plot.PlotOptions): ReturnType<typeof Plot.plot> {
  const plot = Plot.plot(options);
  const charts =
    plot instanceof SVGSVGElement ? [plot] : plot.querySelectorAll<SVGSVGElement>(':scope > svg');
  for (const chart of charts) {
    const role = chart.querySelector('a') ? 'group' : 'img';
    if (chart.hasAttribute('aria-label')) chart.setAttribute('role', role);
    for (const group of chart.querySelectorAll('g[aria-label]:not([role])'))
      group.removeAttribute('aria-label');
  }
  return plot;
}
