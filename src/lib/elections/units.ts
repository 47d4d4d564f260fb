/** What numbers of polling stations count, by the notes of their claims. */

/** Whether a count of stations visited is the mission's, and not that of one person. */
export const isOfMission = (note: string | null) => !/\b(him|her)self\b/.test(note ?? '');

/** Words in a note on the election's polling stations that tell of another unit: tables, boxes, centres. */
const otherUnit = /table|mesa|junta|colegio|ballot box|booth|cent(er|re)|registration/;

/** Whether an election's count of polling stations is in the unit that missions visit. */
export const isSameUnit = (note: string | null) => !otherUnit.test(note ?? '');
