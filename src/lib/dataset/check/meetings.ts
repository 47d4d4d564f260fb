/** Meetings: the level of a counterpart goes with its kind. */
import type { MeetingCategory, MeetingLevel } from '../rows';
import { quote, warning } from './problem';
import type { Rule } from './tables';

/** Kinds of counterpart that are found on some levels only. */
const levelsOf: Partial<Record<MeetingCategory, MeetingLevel[]>> = {
  'foreign-ministry': ['national'],
  presidency: ['national'],
  parliament: ['national', 'region'],
  'local-authority': ['region', 'city', 'district'],
  'election-management': ['national', 'region', 'city', 'district']
};

export const levels: Rule = function* (tables) {
  for (const { line, row } of tables.rows('meetings')) {
    const expected = levelsOf[row.category];
    if (row.level === null || !expected || expected.includes(row.level)) continue;
    yield warning(
      'meetings',
      line,
      'level',
      `${quote(row.level)} beside the category ${row.category} (write ${expected.join(' or ')}, or another category)`
    );
  }
};
