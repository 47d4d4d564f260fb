/** Where a text has words that may be a person's name: capitals in a row that mean nothing else. */
import type { Context } from '../context';
import type { Span } from '../proposal';

export interface NameLike extends Span {
  /** As the text has it; capitals throughout become a name's usual ones. */
  readonly name: string;
  /** Its words without particles and initials. */
  readonly words: readonly string[];
}

/** Whether a name has more than one part: “Bolot Orozov”, “B. Orozov”. */
export const isFull = ({ words, name }: NameLike): boolean =>
  words.length > 1 || /^\p{Lu}\p{Ll}?\. ?\p{Lu}/u.test(name);

const particles =
  /^(?:de|da|do|dos|das|di|del|della|der|den|van|von|zu|af|al|el|bin|ibn|bint|ben|la|le|las|los|ter|ten|du|y|e|ould|ag|ap|st|oglu|oğlu|ogly|oghlu|kizi|kızı|qizi|gizi|uulu|kyzy|zoda|jr|sr)$/iu;
const ending = /^(?:oglu|oğlu|ogly|oghlu|kizi|kızı|qizi|gizi|uulu|kyzy|zoda)$/iu;
const word = /[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*/gu;
const longest = 6;

interface Word extends Span {
  readonly text: string;
  readonly kind: 'name' | 'capitals' | 'initial' | 'particle' | 'other';
}

/** In order. A single word is a name only beside something that says so: see `findPeople`. */
export function findNameLike(context: Context): NameLike[] {
  const words = readWords(context);
  const found: NameLike[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const run = withoutRank(runFrom(context.text, words, i));
    if (run.length === 0) continue;
    found.push(nameOf(run));
    while ((words[i]?.end ?? Infinity) < (run.at(-1)?.end ?? 0)) i += 1;
  }
  return found;
}

const rank =
  /^(?:bishop|archbishop|general|colonel|captain|pastor|father|sheikh|judge|marshal|admiral|cardinal|imam|rabbi|reverend|chief)$/iu;

/** “Ato Lemma Fekadu”, “Tan Sri Noraini Lim”. */
const address = /^(?:ato|atty|datuk|tun)$/iu;
const honour = /^(?:tan|puan|dato) sri$/iu;

/** “Bishop Dinis Machava” is called Dinis Machava; “Julie Bishop” keeps her name. */
const withoutRank = (run: Word[]): Word[] => {
  const isTitled = honour.test(`${run[0]?.text ?? ''} ${run[1]?.text ?? ''}`);
  if (run.length > 3 && isTitled) return run.slice(2);
  return run.length > 2 && (rank.test(run[0]?.text ?? '') || address.test(run[0]?.text ?? ''))
    ? run.slice(1)
    : run;
};

function readWords({ text, lexicon, countries, organizations }: Context): Word[] {
  const none = new Set(lexicon['not-names'].map(({ word: no }) => no));
  const capitals = new Set(
    [
      ...lexicon.nations.flatMap(({ capital }) => capital?.split('; ') ?? []),
      ...lexicon.aliases.flatMap(({ kind, name, alias }) => (kind === 'place' ? [name, alias] : []))
    ].map((name) => name.toLowerCase())
  );
  const taken = new Uint8Array(text.length);
  for (const { start, end } of [...countries, ...organizations]) taken.fill(1, start, end);
  return [...text.matchAll(word)].map(({ 0: whole, index: start }): Word => {
    const found = whole.replace(/(?<=.{2})'s$/u, '');
    const initial = text[start + found.length] === '.' && /^(?:\p{Lu}\p{Ll}?|Abd|Mohd)$/u.test(found);
    const end = start + found.length + (initial ? 1 : 0);
    const lower = found.toLowerCase();
    const isExcellency =
      /^H\. ?E\.|^(?<=H\. ?)E\./u.test(text.slice(start, start + 5)) ||
      /H\. ?$/.test(text.slice(Math.max(0, start - 3), start));
    /** “A. K. Sadykov” begins with no article, “Jan Peterson” with no month. */
    const isWord =
      (!initial || found.length > 1) &&
      !(found === 'Jan' && /^\s\p{Lu}\p{Ll}/u.test(text.slice(start + 3, start + 6)));
    const isNone =
      (isExcellency && found.length === 1) ||
      (isWord && none.has(lower)) ||
      (capitals.has(lower) && !isSurname(text, start)) ||
      (isWord && none.has(lower.split('-')[0] ?? '')) ||
      taken.subarray(start, end).includes(1);
    return { start, end, text: found, kind: kindOf(found, initial, isNone) };
  });
}

/** “Ms. Fortes Lima”, “Domingos Fortes Lima”: a city's name after two others, or after a title and one. */
const isSurname = (text: string, at: number): boolean =>
  /(?:\b(?:Mrs?|Ms|Dr|H\.E)\.?|(?<!\p{L})(?!The\b)\p{Lu}\p{Ll}+)\s(?!The\b|City\b|Central\b|Republic\b)\p{Lu}\p{Ll}+\s$/u.test(
    text.slice(Math.max(0, at - 40), at)
  );

function kindOf(found: string, initial: boolean, isNone: boolean): Word['kind'] {
  if (particles.test(found) && (!/^\p{Lu}/u.test(found) || isNone)) return 'particle';
  if (!/^\p{Lu}/u.test(found)) return /^(?:al|el|d'|l')['-]?\p{Lu}/u.test(found) ? 'name' : 'other';
  if (isNone) return 'other';
  if (initial) return 'initial';
  return found.length > 1 && found === found.toUpperCase() ? 'capitals' : 'name';
}

function runFrom(text: string, words: readonly Word[], from: number): Word[] {
  const first = words[from];
  if (!first || first.kind === 'other' || first.kind === 'particle') return [];
  const run = [first];
  for (let i = from + 1; i < words.length && run.length < longest; i += 1) {
    const [last, here] = [words[i - 1], words[i]];
    if (!last || !here || here.kind === 'other') break;
    if (!/^[^\S\n]{1,3}$/.test(text.slice(last.end, here.start)) && last.kind !== 'initial') break;
    if (text.slice(last.end, here.start).trim() !== '' || text.slice(last.end, here.start).includes('\n'))
      break;
    run.push(here);
  }
  while (run.length > 0 && !endsName(run.at(-1))) run.pop();
  return run.some(({ kind }) => kind === 'name' || kind === 'capitals') ? run : [];
}

const endsName = (last: Word | undefined): boolean =>
  last?.kind === 'name' || last?.kind === 'capitals' || ending.test(last?.text ?? '');

function nameOf(run: readonly Word[]): NameLike {
  const isLoud = run.every(({ kind }) => kind !== 'name');
  const texts = run.map(({ text, kind }) =>
    kind === 'initial' ? `${text}.` : kind === 'capitals' && (isLoud || text.length > 3) ? usual(text) : text
  );
  /** “S.Z. Mollayev” */
  const isTight = run.map(({ end }, i) => run[i + 1]?.start === end);
  return {
    name: texts.map((text, i) => (isTight[i] || i === texts.length - 1 ? text : `${text} `)).join(''),
    words: run.flatMap(({ kind }, i) => (kind === 'name' || kind === 'capitals' ? [texts[i] ?? ''] : [])),
    start: run[0]?.start ?? 0,
    end: run.at(-1)?.end ?? 0
  };
}

const usual = (loud: string): string =>
  loud
    .toLowerCase()
    .replace(/(^|['-])(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase());
