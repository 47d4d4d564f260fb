/** How many days words such as “two days”, “a week”, “ten days” are. */

const words = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen'.split(
  ' '
);

/** For expressions: a count of days or weeks; what it is worth says `dayCount`. */
export const anyCount = String.raw`(?:(?:an?|the|${words.join('|')}|\d{1,2})\s+(?:days?|weeks?)|a\s+fortnight)`;

/** Of words that `anyCount` finds. */
export function dayCount(found: string): number {
  if (/fortnight/iu.test(found)) return 14;
  const [number = '', unit = ''] = found.toLowerCase().split(/\s+/);
  const count = /^(?:an?|the)$/.test(number) ? 1 : Math.max(words.indexOf(number), Number(number) || 0);
  return count * (unit.startsWith('week') ? 7 : 1);
}
