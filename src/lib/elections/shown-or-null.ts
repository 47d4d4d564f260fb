import { shownFigure, type BestFigure, type ShownFigure } from '$lib/records/best-figure';

/** Of a figure, what a cell shows: no more travels in a page. Null where there is no figure. */
export const shownOrNull = (figure: BestFigure | undefined): ShownFigure | null =>
  figure ? shownFigure(figure) : null;
