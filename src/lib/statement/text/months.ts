/** The months by their names, for expressions and for counting. */

const names = [
  'jan(?:uary)?',
  'feb(?:ruary)?',
  'mar(?:ch)?',
  'apr(?:il)?',
  'may',
  'june?',
  'july?',
  'aug(?:ust)?',
  'sept?(?:ember)?',
  'oct(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?'
];

/** For expressions without regard to case: “August”, “Aug”; a dot may follow. */
export const anyMonth = `(?:${names.join('|')})`;

/** 1 to 12, of a name or the beginning of one; 0 for other words. */
export const monthNumber = (name: string): number =>
  names.findIndex((known) => new RegExp(`^${known}\\.?$`, 'i').test(name)) + 1;
