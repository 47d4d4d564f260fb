/** Lists of missions with a number each: “- CIS: 121”. */
import type { Context } from '../../context';
import { listHead } from './as-of';
import type { Measured } from './measures';
import { sharesOfMissions } from './shares-of-missions';
import { spansWithin } from '../../text/spans-within';

/** “the largest (62), ahead of that of the OIC (19)”: numbers in brackets after the names of missions. */
function inBrackets({ text, missions, numbers }: Context, start: number, end: number): Measured[] {
  if (!/observer|monitor|accredit|cleared/iu.test(text.slice(Math.max(0, start - 300), end))) return [];
  return missions.flatMap(({ namings }, mission) =>
    spansWithin(namings, { start, end }).flatMap((naming) => {
      const number = spansWithin(numbers, { start, end }).find(
        (one) => one.start > naming.end && one.end < end
      );
      const between = number && text.slice(naming.end, number.start);
      const isAlone = between && /^(?:[^.;()]{0,60})?\($/u.test(between) && text[number.end] === ')';
      return isAlone &&
        !missions.some((other) => other.namings.some(({ start: at }) => at > naming.end && at < number.start))
        ? [{ measure: 'observers-total', start: naming.start, end: number.end, at: number.start, mission }]
        : [];
    })
  );
}

/** The number of a line that holds a mission's name and hardly more, where the list is one of observers. */
export function listedMissions(context: Context, start: number, end: number): Measured[] {
  const { text, missions, numbers } = context;
  const line = text.slice(start, end);
  if (
    !/^\s*[-•·\d.)]*\s*[^.!?]{2,120}?\s*(?::|-| {2})\s*\d[\d, ]{0,6}(?:\s+observers)?\s*[;,.]?\s*$/u.test(
      line
    )
  )
    return [...inBrackets(context, start, end), ...sharesOfMissions(context, start, end)];
  const naming = missions.flatMap(({ namings }) => spansWithin(namings, { start, end })).at(0);
  const number = spansWithin(numbers, { start, end }).at(-1);
  if (!naming || !number || naming.start > number.start) return [];
  const own = line.replace(/\(.*?\)/gu, '');
  const rest = own.replace(text.slice(naming.start, naming.end), '').replace(/[^\p{L}]/gu, '');
  const head = listHead(text, start);
  const above = text.slice(Math.max(0, head ? head.start - 300 : start - 1200), start);
  if (
    rest.replace(/observers?|mission/giu, '').length > 3 ||
    !/observer|monitor|accredit/iu.test(above + line)
  )
    return [];
  return [{ measure: 'observers-total', start: naming.start, end: number.end, at: number.start }];
}
