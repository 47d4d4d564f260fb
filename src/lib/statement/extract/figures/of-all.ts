/** Observers of all missions together: “489 observers from 46 states and 17 organizations”, “76 observers of 31 foreign states”. */

const ofBoth =
  /^\s*(?:\p{L}+\s+){0,3}(?:from|of|represent\p{L}*)\s+(?:the\s+)?[\p{L}\d-]+\s+(?:foreign\s+)?(?:countries|states|nations)(?:,|\s+and)\s+(?:from\s+)?(?:[\p{L}\d-]+\s+)?(?:international\s+)?(?:\p{L}+\s+)?(?:organi[sz]ations|bodies|institutions|missions)\b/iu;
const ofForeign =
  /^\s*(?:\p{L}+\s+){0,3}(?:from|of|represent\p{L}*)\s+(?:the\s+)?(?:\p{L}+\s+)?(?:\d+|\p{L}+)\s+(?:foreign\s+(?:countries|states|nations)|(?:international|intergovernmental|foreign)\s+(?:organi[sz]ations|bodies|institutions|missions))\b/iu;
const ofSome =
  /\b(?:mission|delegation|team|group|contingent|we|our|its|their|the (?:observers|organi[sz]ation))\b/iu;

/**
 * @param before the words of the unit before a number of observers
 * @param after those behind it
 * @param isNamed whether the unit names whose they are
 */
export const isOfAll = (before: string, after: string, isNamed: boolean): boolean =>
  ofBoth.test(after) ||
  (!isNamed && ofForeign.test(after) && !ofSome.test(before) && !ofSome.test(after.split(/[.;:]/u)[0] ?? ''));
