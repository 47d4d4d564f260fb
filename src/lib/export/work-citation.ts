import { day } from '$lib/ui/words';
import { licence, madeByReader } from './licence';

/** What a citation of a figure or a notebook says. */
export interface CitedWork {
  kind: 'Figure' | 'Notebook';
  slug: string;
  /** What it is about. */
  title: string;
  /** What a figure shows, computed from the rows in view. */
  headline?: string;
  /** Where it is, and with which view. */
  address: string;
  /** The version of the data, which begins with its year: `2026.11.1`. */
  version: string;
  /** The day of reading, `YYYY-MM-DD`. */
  accessed: string;
  readerMade: boolean;
}

/** One way to cite a work. */
export interface Citation {
  id: 'in-line' | 'full' | 'bibtex' | 'ris';
  label: string;
  text: string;
}

const author = ({ readerMade }: CitedWork) =>
  readerMade ? 'A reader of Scrutineer' : 'Scrutineer contributors';
const year = ({ version }: CitedWork) => version.slice(0, 4);
const wholeTitle = ({ title, headline }: CitedWork) => oneLine(headline ? `${title}: ${headline}` : title);
const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** A work’s citations: in line, in full, BibTeX and RIS. */
export function citeWork(work: CitedWork): Citation[] {
  return [
    { id: 'in-line', label: 'In line', text: `(${author(work)}, ${year(work)})` },
    { id: 'full', label: 'In full', text: inFull(work) },
    { id: 'bibtex', label: 'BibTeX', text: bibtex(work) },
    { id: 'ris', label: 'RIS', text: ris(work) }
  ];
}

function inFull(work: CitedWork): string {
  const title = wholeTitle(work);
  return [
    `${author(work)} (${year(work)}).`,
    /[.?!]$/.test(title) ? title : `${title}.`,
    ...(work.readerMade ? [`${madeByReader}.`] : []),
    `In: Scrutineer, data ${oneLine(work.version)}, ${oneLine(work.address)}`,
    `(read ${day(work.accessed)}).`,
    `Licence: ${licence.name}.`
  ].join(' ');
}

function bibtex(work: CitedWork): string {
  const { kind, slug, address, version, accessed, readerMade } = work;
  const note = [kind, ...(readerMade ? [madeByReader] : []), `Licence: ${licence.name}`].join('. ');
  const fields = [
    ['author', `{${tex(author(work))}}`],
    ['title', `{${tex(wholeTitle(work))}}`],
    ['year', year(work)],
    ['publisher', 'Scrutineer'],
    ['version', tex(version)],
    ['url', plainAddress(address)],
    ['urldate', accessed],
    ['note', tex(note)]
  ];
  const key = `scrutineer_${kind === 'Figure' ? '' : 'notebook_'}${slug}_${version}`.replaceAll(
    /[^A-Za-z0-9_]+/g,
    '_'
  );
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

function ris(work: CitedWork): string {
  const { kind, address, version, accessed, readerMade } = work;
  const lines = [
    ['TY', kind === 'Figure' ? 'DATA' : 'ELEC'],
    ['AU', author(work)],
    ['PY', year(work)],
    ['TI', wholeTitle(work)],
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
