import { day } from '$lib/ui/words';
import { licence, madeByReader } from './licence';

/** What a citation of a figure says. */
export interface CitedFigure {
  slug: string;
  /** What the figure is about. */
  title: string;
  /** What it shows, computed from the rows in view. */
  headline: string;
  /** Where the view is. */
  address: string;
  /** The version of the data, which begins with its year: `2026.11.1`. */
  version: string;
  /** The day of reading, `YYYY-MM-DD`. */
  accessed: string;
  readerMade: boolean;
}

/** One way to cite a figure. */
export interface Citation {
  id: 'in-line' | 'full' | 'bibtex' | 'ris';
  label: string;
  text: string;
}

const author = ({ readerMade }: CitedFigure) =>
  readerMade ? 'A reader of Scrutineer' : 'Scrutineer contributors';
const year = ({ version }: CitedFigure) => version.slice(0, 4);
const wholeTitle = ({ title, headline }: CitedFigure) => oneLine(`${title}: ${headline}`);
const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** A figure’s citations: in line, in full, BibTeX and RIS. */
export function citeFigure(figure: CitedFigure): Citation[] {
  return [
    { id: 'in-line', label: 'In line', text: `(${author(figure)}, ${year(figure)})` },
    { id: 'full', label: 'In full', text: inFull(figure) },
    { id: 'bibtex', label: 'BibTeX', text: bibtex(figure) },
    { id: 'ris', label: 'RIS', text: ris(figure) }
  ];
}

function inFull(figure: CitedFigure): string {
  const title = wholeTitle(figure);
  return [
    `${author(figure)} (${year(figure)}).`,
    /[.?!]$/.test(title) ? title : `${title}.`,
    ...(figure.readerMade ? [`${madeByReader}.`] : []),
    `In: Scrutineer, data ${oneLine(figure.version)}, ${oneLine(figure.address)}`,
    `(read ${day(figure.accessed)}).`,
    `Licence: ${licence.name}.`
  ].join(' ');
}

function bibtex(figure: CitedFigure): string {
  const { slug, address, version, accessed, readerMade } = figure;
  const note = ['Figure', ...(readerMade ? [madeByReader] : []), `Licence: ${licence.name}`].join('. ');
  const fields = [
    ['author', `{${tex(author(figure))}}`],
    ['title', `{${tex(wholeTitle(figure))}}`],
    ['year', year(figure)],
    ['publisher', 'Scrutineer'],
    ['version', tex(version)],
    ['url', plainAddress(address)],
    ['urldate', accessed],
    ['note', tex(note)]
  ];
  const key = `scrutineer_${slug}_${version}`.replaceAll(/[^A-Za-z0-9_]+/g, '_');
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}},`).join('\n')}\n}`;
}

const texSigns: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}'
};

/** A text as TeX sets it literally. */
const tex = (text: string) =>
  oneLine(text).replaceAll(/[\\{}$&#%_~^]/g, (sign) => texSigns[sign] ?? `\\${sign}`);

/** An address as `\url` takes it: its signs as they are, without blanks, backslashes and braces, which would end the field. */
const plainAddress = (address: string) => oneLine(address).replaceAll(/[\\{} ]/g, encodeURIComponent);

function ris(figure: CitedFigure): string {
  const { address, version, accessed, readerMade } = figure;
  const lines = [
    ['TY', 'DATA'],
    ['AU', author(figure)],
    ['PY', year(figure)],
    ['TI', wholeTitle(figure)],
    ['PB', 'Scrutineer'],
    ['ET', version],
    ['UR', address],
    ['Y2', accessed.replaceAll('-', '/')],
    ...(readerMade ? [['N1', madeByReader]] : []),
    ['N1', `Licence: ${licence.name}, ${licence.url}`],
    ['ER', '']
  ];
  return lines.map(([tag, value = '']) => `${tag}  - ${oneLine(value)}`).join('\n');
}
