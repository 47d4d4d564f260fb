/** Whether an organization that the tables do not know, or one of citizens, is said to watch the election. */

const watches =
  /^[^.;\n]{0,60}?\b(?:monitoring|monitors|observers?|observation|watchdog|citizens had kept|civil society|non-?partisan|parallel (?:count|vote|tabulation|results)|volunteers)\b/iu;

/** “The winning coalition thanked the observers”. */
const addresses =
  /^[^.;\n]{0,30}?\b(?:thank\p{L}*|welcom\p{L}*|met|told|prais\p{L}*|critici\p{L}*|accus\p{L}*|urg\p{L}*|ask\p{L}*|called on|receiv\p{L}*|rejected)\s+(?:the\s+|these\s+|all\s+)?(?:\p{L}+\s+){0,2}(?:observers?|monitors|missions?)\b/iu;

const watchers =
  /\b(?:local|domestic|citizens?|observers?|monitoring|civil society|non-?partisan)\s+(?:\p{L}+\s+)?(?:coalition|platform|network|organi[sz]ation|alliance|group|NGO|movement)\s+"?$/iu;

/** @param before the words of its sentence before its name @param after those after it */
export const isWatching = (before: string, after: string): boolean =>
  (watches.test(after) && !addresses.test(after)) || watchers.test(before);
