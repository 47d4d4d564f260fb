import { number, percent } from '$lib/ui/words';

/** A number that this site computes from stated ones, with the formula that it came by. */
export interface Computed {
  /** The result in words: `7.5 %`. */
  text: string;
  /** What it was computed from: `10 of 133`. */
  formula: string;
  /** The numbers were only announced. */
  announced: boolean;
}

interface Stated {
  value: number;
  status: string;
  precision: string;
}

const isAnnounced = ({ status }: Stated) => status === 'planned' || status === 'interim';

/** Whether two numbers may be set against each other: both happened, or both were only announced. */
const areAlike = (a: Stated, b: Stated) => b.value > 0 && isAnnounced(a) === isAnnounced(b);

const written = ({ value, precision }: Stated) =>
  `${precision === 'exact' ? '' : `${precision.replace('-', ' ')} `}${number(value)}`;

/** A part of a whole in per cent; null where one is missing, the whole is none, or the part is the larger. */
export function shareOf(part: Stated | undefined, whole: Stated | undefined): Computed | null {
  if (!part || !whole || !areAlike(part, whole) || part.value > whole.value) return null;
  return {
    text: percent(part.value / whole.value),
    formula: `${written(part)} of ${written(whole)}`,
    announced: isAnnounced(whole)
  };
}

/** One number for each of another; null where one is missing or the other is none. */
export function perEach(value: Stated | undefined, each: Stated | undefined): Computed | null {
  if (!value || !each || !areAlike(value, each)) return null;
  return {
    text: number(value.value / each.value),
    formula: `${written(value)} ÷ ${written(each)}`,
    announced: isAnnounced(each)
  };
}

/** Whether a count of stations visited is the mission's, and not that of one person, by the note of its claim. */
export const isOfMission = (note: string | null) => !/\b(him|her)self\b/.test(note ?? '');

/** Words in a note on the election's polling stations that tell of another unit: tables, boxes, centres. */
const otherUnit = /table|mesa|junta|colegio|ballot box|booth|cent(er|re)|registration/;

/** Whether an election's count of polling stations is in the unit that missions visit, by the note of its claim. */
export const isSameUnit = (note: string | null) => !otherUnit.test(note ?? '');
