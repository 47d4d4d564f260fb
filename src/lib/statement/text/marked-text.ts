/** A text in which every number and every day is a row of marks of the same length: what cues with `#` and `@` are found in. */
import { cueSource } from './cue';
import type { FoundDate } from './dates';
import type { Lexicon } from '../lexicon';
import type { FoundNumber } from './numbers';
import type { Span } from '../proposal';

/** A number with the words that say how exactly it is put: “more than 130”. */
export interface MarkedNumber extends FoundNumber {
  readonly precision: 'exact' | 'about' | 'at-least';
}

export interface MarkedText {
  /** `###` for numbers, `%%%` for shares of a hundred, `@@@` for days. */
  readonly marks: string;
  readonly numbers: readonly MarkedNumber[];
}

const share = /^\s?(?:%|per ?cents?\b|percentage points?\b|pct\b)/iu;

/** @param text even (see `evenText`) */
export function markText(
  text: string,
  numbers: readonly FoundNumber[],
  dates: readonly FoundDate[],
  { precisions }: Pick<Lexicon, 'precisions'>
): MarkedText {
  const plain = marked(plainLetters(text).replace(/[#@~]/g, ' '), [
    ...dates.map(({ start, end }) => ({ start, end, mark: '@' })),
    ...numbers.map(({ start, end }) => ({ start, end, mark: '#' }))
  ]);
  const qualified = qualifiers(plain, precisions);
  const wider = numbers.map((found): MarkedNumber => {
    const words = qualified.find(({ start, end }) => start <= found.start && found.end <= end);
    const isAbout = found.upTo !== undefined || /[~≈]\s?$/.test(text.slice(found.start - 2, found.start));
    const precision = isAbout ? 'about' : (words?.precision ?? 'exact');
    const after = share.exec(text.slice(found.end))?.[0].length ?? 0;
    const end = Math.max(words?.end ?? 0, found.end + after);
    return { ...found, start: words?.start ?? found.start, end, precision };
  });
  const marks = marked(
    plain.replace(/%/g, ' '),
    wider.map(({ start, end }, i) => {
      const isShare = share.test(text.slice(numbers[i]?.end ?? end));
      return { start, end, mark: isShare ? '%' : '#' };
    })
  );
  return { marks: withoutRepeats(marks), numbers: wider };
}

/** Lower case without marks on letters, letter for letter: “Türkiye” → “turkiye”, another script's letters → “z”. */
const plainLetters = (text: string): string =>
  text.toLowerCase().length === text.length
    ? text.toLowerCase().replace(/[^ -~\s]/g, plainLetter)
    : text.replace(/[^a-z0-9\s]/gi, plainLetter).toLowerCase();

const plainLetter = (letter: string): string => {
  const bare = letter.normalize('NFD').charAt(0);
  return bare < '\x80' ? bare : /\p{L}/u.test(letter) ? 'z' : ' ';
};

/** “ten (10) observers”: the second says the same. */
const withoutRepeats = (marks: string): string =>
  marks.replace(/#+ \(#+\)/g, (both) => both.replaceAll(/[ ()]/g, '#'));

function marked(text: string, spans: readonly (Span & { mark: string })[]): string {
  let at = 0;
  let result = '';
  for (const { start, end, mark } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    result += text.slice(at, start) + mark.repeat(end - start);
    at = end;
  }
  return result + text.slice(at);
}

interface Qualifier extends Span {
  readonly precision: MarkedNumber['precision'];
}

function qualifiers(marks: string, precisions: Lexicon['precisions']): Qualifier[] {
  return precisions.flatMap(({ precision, cue }) =>
    [...marks.matchAll(markPattern(cue))].flatMap((match) =>
      // “84 in total: nine analysts”: what stands before a colon says nothing of the number behind it.
      /[:)(]/.test(match[0])
        ? []
        : [
            {
              precision: precision as MarkedNumber['precision'],
              start: match.index,
              end: match.index + match[0].length
            }
          ]
    )
  );
}

const letter = '[a-z0-9]';
const between = String.raw`[,:)"']{0,2} +["'(]{0,2}`;
const patterns = new Map<string, RegExp>();
const anyLetter = '[\\p{L}\\p{N}]';
const anyBlank = String.raw`[^\S\n]+`;
const anyGap = String.raw`(?:[^\S\n]+[^\s]+){0,5}?[^\S\n]+`;
const word = String.raw`(?:[a-z]\.(?:[a-z]\.)+,?|[^\s#%;()]*[^\s#%;.()])`;
const wideGap = String.raw`[,:)"']{0,2}(?: +${word}){0,15}? +["'(]{0,2}`;

/**
 * A cue with marks: `...` is up to fifteen words without another number, and single commas or quotes do not matter. It finds
 * in lower case and plain letters only, as marks are: that is many times faster than any letter of any script.
 */
export function markPattern(cue: string): RegExp {
  const known = patterns.get(cue);
  if (known) return known;
  const source = cueSource(cue.toLowerCase().replace(/(\([^()]*\))\+/g, '$1 $1? $1?'))
    .split(anyGap)
    .map((part) => part.replaceAll(anyBlank, between).replaceAll(anyLetter, letter))
    .map((part) => part.replace(/[~#]/g, '#+').replace(/[%@]/g, '$&+'))
    .join(wideGap);
  const before = /^[#%@]/.test(cue) ? '[a-z0-9#%@]' : letter;
  const pattern = new RegExp(`(?<!${before})(?:${source})`, 'g');
  patterns.set(cue, pattern);
  return pattern;
}
