/** A question of the site within a notebook: its figure, and the way to its sources. */
import type { Host } from './messages';

export interface QuestionMarkup {
  slug: string;
  headline: string;
  subtitle: string;
  /** What the marks mean, as HTML. */
  key: string;
  /** The chart as SVG: for a wide place, for a narrow one. */
  charts: string[];
  address: string;
}

/** @returns the function that cells know as `question`: an element at once, filled when the page has answered */
export function questionOf(host: Host) {
  return (slug: string): HTMLElement => {
    const figure = document.createElement('figure');
    figure.className = 'question';
    host.ask({ what: 'question', slug: String(slug) }).then(
      (markup) => fill(figure, markup as QuestionMarkup),
      (error: Error) => {
        figure.replaceChildren(error.message);
      }
    );
    return figure;
  };
}

function fill(figure: HTMLElement, { headline, subtitle, key, charts, address }: QuestionMarkup): void {
  const title = document.createElement('figcaption');
  const name = document.createElement('strong');
  name.textContent = headline;
  title.append(name, ` ${subtitle}`);
  const chart = document.createElement('div');
  // Where nothing has a width, as at build, there is room.
  const isNarrow = figure.clientWidth > 0 && figure.clientWidth < 600;
  const [wide = '', narrow = ''] = charts;
  chart.innerHTML = key + ((isNarrow && narrow) || wide || narrow);
  const link = document.createElement('a');
  link.href = address;
  link.textContent = 'This figure with its table, sources and notes';
  figure.replaceChildren(title, chart, link);
}
