import type { QuestionRows } from '$lib/questions/load.server';
import type { Setting } from './scoped-props';

type MakeMarkup = (loaded: QuestionRows, setting: Setting) => string;

/** In a page the figure stands already, and hydration keeps what stands there, as long as it is given something. */
let make: MakeMarkup = () => ' ';

/** Gives the server what draws figures into prerendered pages. */
export const setFigureMarkup = (maker: MakeMarkup): void => {
  make = maker;
};

/** A figure as HTML, for a page that is prerendered. */
export const figureMarkup: MakeMarkup = (loaded, setting) => make(loaded, setting);
