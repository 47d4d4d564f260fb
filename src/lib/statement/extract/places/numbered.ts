/** Parts of a country that bear a number for a name: “Regions Three, Four and Ten”, “District No. 5”. */
import type { Context, ReadSentence } from '../../context';
import { oncePer } from '../../text/once-per';
import { spansWithin } from '../../text/spans-within';
import { isAtWork } from './at-work';
import type { Place } from './stations';

const words =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' '
  );
const kinds: Readonly<Record<string, Place['kind']>> = {
  region: 'region',
  province: 'region',
  department: 'region',
  district: 'district',
  ward: 'district',
  zone: 'district',
  municipality: 'district'
};

const spelt = words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join('|');
const number = String.raw`(?:\d{1,3}(?![\d.,]?\d|\p{L}|%)|(?:${spelt}|[IVX]{1,5})(?!\p{L}))`;
const link = String.raw`(?:\s*,\s*(?:and\s+)?|\s+(?:and|&|or|as well as)\s+|\s*&\s*)`;
const kind = String.raw`(?:${Object.keys(kinds)
  .map((one) => `${one.charAt(0).toUpperCase()}${one.slice(1).replace(/y$/, '(?:y|ie)')}`)
  .join('|')})`;
const named = new RegExp(
  String.raw`(?<![\p{L}-]|(?:[Ee]lectoral|[Ee]lection|[Cc]ongressional|[Ll]egislative) )(?<kind>${kind})(?<many>s)?:?\s+(?:[Nn]os?\.?\s*|[Nn]umbers?\s+|№\s*|#\s?)?(?<numbers>${number}(?:${link}${number}){0,19})`,
  'gu'
);
const each = new RegExp(number, 'gu');

interface Numbered extends Place {
  readonly at: string;
}

/** Of the whole text; a part is called as it is called first: “Region 10” after “Regions Three and Ten” is Region Ten. */
const found = oncePer(({ text }: Context): readonly Place[] => {
  const all = [...text.matchAll(named)].flatMap((match): Numbered[] => {
    const { kind: word = '', many, numbers = '' } = match.groups ?? {};
    const one = word.replace(/ie$/u, 'y');
    const from = match.index + match[0].length - numbers.length;
    const items = [...numbers.matchAll(each)].slice(0, many ? undefined : 1);
    return items.map(({ 0: digits, index }) => ({
      name: `${one} ${digits}`,
      kind: kinds[one.toLowerCase()] ?? 'region',
      at: `${one} ${String(valueOf(digits))}`,
      start: many ? from + index : match.index,
      end: from + index + digits.length
    }));
  });
  const names = new Map<string, string>();
  for (const { at, name } of all) if (!names.has(at)) names.set(at, name);
  return all.map(({ at, ...place }) => ({ ...place, name: names.get(at) ?? place.name }));
});

function valueOf(digits: string): number | string {
  const word = words.indexOf(digits.toLowerCase());
  if (word >= 0) return word + 1;
  return /^\d/u.test(digits) ? Number(digits) : digits;
}

/** “the protocols from Region Nine” */
const sentFrom = /\bfrom\s+(?:the\s+)?$/iu;

/** Those of a sentence that tells of a mission's work; none where they are told of for another reason. */
export function numberedAreas(context: Context, sentence: ReadSentence): Place[] {
  if (!isAtWork(context, sentence)) return [];
  return spansWithin(found(context), sentence).filter(
    ({ start }) => !sentFrom.test(context.text.slice(Math.max(0, start - 24), start))
  );
}
