import type { Board, BoardFigure, BoardPart } from './board';
import { formatView } from './format-view';
import { defaultView } from './view';

/**
 * Writes a board as the fragment of an address, its parts in their order and defaults left out. The version stands last: mail
 * programs cut dots and brackets off the end of a link, and letters and digits they leave.
 * @returns the fragment with its `#`, or an empty string for the empty board
 */
export function formatBoard({ title, columns, filters, parts, version }: Board): string {
  const items = [
    ...(title ? [`title=${encodeText(title)}`] : []),
    ...(columns === 2 ? ['columns=2'] : []),
    ...query(formatView({ ...defaultView, ...filters })),
    ...parts.map(formatPart),
    ...(version ? [`v=${encodeText(version)}`] : [])
  ];
  return items.length ? `#${items.join('&')}` : '';
}

function formatPart(part: BoardPart): string {
  switch (part.kind) {
    case 'figure':
      return `figure=${formatFigure(part)}`;
    case 'text':
      return `text=${encodeText(part.text)}`;
    case 'broken':
      return part.item;
  }
}

/** The fragment of a board with a figure at its end. */
export function withFigure(fragment: string, figure: BoardFigure): string {
  const items = fragment.replace(/^#/, '').split('&').filter(Boolean);
  const version = items.filter((item) => item.startsWith('v='));
  const others = items.filter((item) => !item.startsWith('v='));
  return `#${[...others, `figure=${formatFigure(figure)}`, ...version].join('&')}`;
}

/** A figure and its own view: `observers-over-time;country=AZE;show=long-term`. */
export function formatFigure({ slug, view, wide }: BoardFigure): string {
  const own = query(formatView({ ...view, version: null, theme: null }));
  return [slug, ...own.map((item) => item.replaceAll(`${slug}.`, '')), ...(wide ? ['wide'] : [])].join(';');
}

/** The parts of a query or fragment, without its first character. */
const query = (text: string): string[] => text.slice(1).split('&').filter(Boolean);

const encodeText = (text: string) => encodeURIComponent(text).replaceAll('%20', '+');
