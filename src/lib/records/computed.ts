/** Numbers that the site computes from stated ones, each with its formula. */
import { number, percent, range } from '$lib/ui/words';
import type { ShownFigure } from './best-figure';

export interface Computed {
  /** The result in words, a range where sources differ on a part of it: `7.5 %`, `7.3–11`. */
  value: string;
  /** What it was computed from, and whether that was only announced: `22 stations visited ÷ 2–3 teams`. */
  formula: string;
}

/** What the two numbers count, where the formula is to say so. */
interface Nouns {
  of?: string;
  by?: string;
}

type Stated = Omit<ShownFigure, 'id'>;

const isAnnounced = ({ status }: Stated) => status === 'planned' || status === 'interim';

/** Whether two numbers may be set against each other: both happened, or both were only announced. */
const areAlike = (a: Stated, b: Stated) => b.low > 0 && isAnnounced(a) === isAnnounced(b);

/**
 * A part of a whole in per cent.
 * @returns null where one is missing, the whole is none, or the part is the larger by any of the sources that differ
 */
export function shareOf(
  part: Stated | undefined,
  whole: Stated | undefined,
  { by }: Nouns = {}
): Computed | null {
  if (!part || !whole || !areAlike(part, whole) || part.high > whole.low) return null;
  const low = percent(part.low / whole.high);
  const high = percent(part.high / whole.low);
  return {
    value: low === high ? low : `${low.replace(' %', '')}–${high}`,
    formula: said(`${written(part)} of ${written(whole)}`, by, whole)
  };
}

/** One number for each of another; null where one is missing or the other is none. */
export function perEach(
  value: Stated | undefined,
  each: Stated | undefined,
  { of, by }: Nouns = {}
): Computed | null {
  if (!value || !each || !areAlike(value, each)) return null;
  const low = number(rounded(value.low / each.high));
  const high = number(rounded(value.high / each.low));
  return {
    value: low === high ? low : `${low}–${high}`,
    formula: said([written(value), of, '÷', written(each)].filter(Boolean).join(' '), by, each)
  };
}

/** To the one decimal that is shown. */
const rounded = (value: number) => Math.round(10 * value) / 10;

/** `about 300`; the whole range where sources differ. */
const written = ({ value, low, high, precision }: Stated) =>
  low < high
    ? range(low, high)
    : `${precision === 'exact' ? '' : `${precision.replace('-', ' ')} `}${number(value)}`;

/** With what the last number counts, and that both were only announced. */
function said(formula: string, noun: string | undefined, last: Stated): string {
  const counted = noun && last.high === 1 ? noun.replace(/s$/, '') : noun;
  return [[formula, counted].filter(Boolean).join(' '), isAnnounced(last) && 'announced numbers']
    .filter(Boolean)
    .join(', ');
}
