/** What is not a date, and the date that was meant. */
import { isDate } from '../value';
import { quote } from './problem';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What is wrong with a text that stands where a date should. */
export function unfitDate(cell: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(cell);
  if (parts) return `no such day in the calendar: ${quote(cell)} (look the date up)`;
  if (/^\d{4}(-\d{2})?$/.test(cell)) {
    return `${quote(cell)} is not a whole date (write year, month and day, or leave the cell empty and say it in a note)`;
  }
  const meant = readings(cell).filter(isDate);
  const mend =
    meant.length > 0 ? `write ${meant.join(' or ')}` : 'write year, month and day such as 2024-02-07';
  return `${quote(cell)} is not written as a date (${mend})`;
}

/** ISO dates that a date in another form may stand for: 02/07/2024 stands for two. */
function readings(cell: string): string[] {
  const named = /^(\d{1,2})\.? ([A-Za-z]{3})[a-z]*\.?,? (\d{4})$/.exec(cell);
  if (named) return [isoDate(named[3], monthNumber(named[2]), named[1])];
  const yearFirst = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(cell);
  if (yearFirst) return [isoDate(yearFirst[1], yearFirst[2], yearFirst[3])];
  const yearLast = /^(\d{1,2})([-./])(\d{1,2})[-./](\d{4})$/.exec(cell);
  if (!yearLast) return [];
  const [, first, mark, second, year] = yearLast;
  const dayFirst = isoDate(year, second, first);
  return mark === '.' || first === second ? [dayFirst] : [dayFirst, isoDate(year, first, second)];
}

function monthNumber(name = ''): string {
  return String(months.indexOf(name.toLowerCase()) + 1);
}

function isoDate(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
