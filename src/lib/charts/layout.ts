/** A chart is laid out for a phone or for a page; both are prerendered and a container query shows one. */
export interface Layout {
  kind: 'narrow' | 'wide';
  /** Pixels. */
  width: number;
  /** How high a chart is to be whose height its rows do not give, in pixels; its usual one where none is named. */
  height?: number;
}

/** The widths that are drawn at build. Their heights do not depend on the width, so a live redraw shifts nothing. */
export const builtLayouts: readonly [Layout, Layout] = [
  { kind: 'narrow', width: 340 },
  { kind: 'wide', width: 1080 }
];

/** The width, in pixels, at which a layout is drawn at build. */
export const builtWidthOf = ({ kind }: Pick<Layout, 'kind'>): number =>
  builtLayouts[kind === 'narrow' ? 0 : 1].width;

/** The container width, in pixels, from which the wide layout is shown; `LiveChart.svelte` says the same in its styles. */
export const wideFrom = 700;

export function layoutFor(width: number): Layout {
  return { kind: width >= wideFrom ? 'wide' : 'narrow', width: Math.round(width) };
}

/** Whether a picture drawn at build fills a container of this width, in pixels, as it stands. */
export const fitsBuilt = (width: number): boolean => Math.abs(builtWidthOf(layoutFor(width)) - width) < 3;
