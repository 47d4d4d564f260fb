import { boardLimits, emptyBoard, type Board, type BoardPart } from './board';
import { decodeText, shorten } from './decode-text';
import { parseView, type Known } from './parse-view';
import { noFilters } from './view';
import { number } from '$lib/ui/words';

/** A board, and one sentence for each part of its address that could not be read. */
export interface ParsedBoard {
  board: Board;
  notices: string[];
  /** For each part of the board what of it could not be read. */
  partNotices: string[][];
}

/**
 * Reads a board from the fragment of an address. Never throws: what cannot be read is named in a notice, and the rest is kept.
 * @param fragment as somebody may have cut, doubled or forged it; with or without its `#`
 * @param known the ids that exist; its figures are those that a board may show
 */
export function parseBoard(fragment: string, known: Known): ParsedBoard {
  if (fragment.length > boardLimits.fragment) {
    const sentence = `The address is longer than ${number(boardLimits.fragment)} characters, so the board was not read.`;
    return { board: emptyBoard, notices: [sentence], partNotices: [] };
  }
  const items = fragment.replace(/^#/, '').split('&').filter(Boolean);
  const notices: string[] = [];
  const of = (key: string) => items.filter((item) => item.startsWith(`${key}=`)).map(valueOf);
  const isPart = (item: string) => /^(figure|text)=/.test(item);
  const rest = items.filter((item) => !isPart(item) && !/^(title|columns)=/.test(item)).join('&');
  const { view, notices: viewNotices } = parseView(rest, { ...known, figures: {} });
  const parsed = items.filter(isPart).map((item) => parsePart(item, known));
  if (parsed.length > boardLimits.parts)
    notices.push(
      `A board holds ${boardLimits.parts} parts at most: the last ${parsed.length - boardLimits.parts} were left out.`
    );
  const shown = parsed.slice(0, boardLimits.parts);
  const { organizations, elections, countries, regions, types, from, until, version } = view;
  return {
    board: {
      title: readTitle(of('title'), notices),
      columns: readColumns(of('columns'), notices),
      filters: { ...noFilters, organizations, elections, countries, regions, types, from, until },
      parts: shown.map(({ part }) => part),
      version
    },
    notices: [...notices, ...viewNotices],
    partNotices: shown.map(({ notices: own }) => own)
  };
}

interface ParsedPart {
  part: BoardPart;
  notices: string[];
}

function parsePart(item: string, known: Known): ParsedPart {
  return item.startsWith('text=') ? parseText(item) : parseFigure(item, known);
}

function parseText(item: string): ParsedPart {
  const text = decodeText(valueOf(item));
  if (text === null)
    return {
      part: { kind: 'broken', item },
      notices: ['A text of this board could not be read: its address was cut or altered here.']
    };
  if (text.length <= boardLimits.text) return { part: { kind: 'text', text }, notices: [] };
  const notice = `A text holds ${number(boardLimits.text)} characters at most: the rest of this one was left out.`;
  return { part: { kind: 'text', text: text.slice(0, boardLimits.text) }, notices: [notice] };
}

function parseFigure(item: string, known: Known): ParsedPart {
  const [slug = '', ...own] = valueOf(item).split(';').filter(Boolean);
  const variants = Object.hasOwn(known.figures, slug) ? known.figures[slug] : undefined;
  if (!variants) {
    const name = decodeText(slug) ?? slug;
    const notice = name
      ? `There is no question “${shorten(name)}”, so no chart stands here.`
      : 'The address names no question here, so no chart stands here.';
    return { part: { kind: 'broken', item }, notices: [notice] };
  }
  const query = own.filter((option) => option !== 'wide').join('&');
  const { view, notices } = parseView(query, { ...known, figures: { [slug]: variants } });
  return {
    part: {
      kind: 'figure',
      slug,
      view: { ...view, version: null, theme: null },
      wide: own.includes('wide')
    },
    notices
  };
}

function readTitle(values: readonly string[], notices: string[]): string {
  const [value = ''] = values;
  const title = decodeText(value)?.replaceAll(/\s+/g, ' ').trim();
  if (values.length > 1) notices.push('The address names more than one title, so the first is shown.');
  if (title === undefined)
    notices.push('The board’s title could not be read: its address was cut or altered.');
  return (title ?? '').slice(0, boardLimits.title);
}

function readColumns(values: readonly string[], notices: string[]): Board['columns'] {
  const [value = '1'] = values;
  if (value === '1' || value === '2') return value === '2' ? 2 : 1;
  notices.push(`“columns=${shorten(value)}” is neither 1 nor 2, so the charts stand in one column.`);
  return 1;
}

const valueOf = (item: string) => item.slice(item.indexOf('=') + 1);
