/** Lists of missions with a number each: “- CIS: 121”. */
import type { Context } from '../../context';
import { listHead } from './as-of';
import type { Measured } from './measures';

/** “the largest (62), ahead of that of the OIC (19)”: numbers in brackets after the names of missions. */
function inBrackets({ text, missions, numbers }: Context, start: number, end: number): Measured[] {
  if (!/observer|monitor|accredit|cleared/iu.test(text.slice(Math.max(0, start - 300), end))) return [];
  return missions.flatMap(({ namings }) =>
    namings.flatMap((naming) => {
      if (naming.start < start || naming.end > end) return [];
      const number = numbers.find((one) => one.start > naming.end && one.end < end);
      const between = number && text.slice(naming.end, number.start);
      const isAlone = between && /^(?:[^.;()]{0,40})?\($/u.test(between) && text[number.end] === ')';
      return isAlone && !/\p{L}{4,}.*\p{L}{4,}.*\p{L}{4,}/u.test(between)
        ? [{ measure: 'observers-total', start: naming.start, end: number.end, at: number.start }]
        : [];
    })
  );
}

const sends =
  /^(?:\s+(?:sent|sends|has|have|had|fielded|deployed|registered|with|came with)){0,1}\s+(?:with\s+)?$/iu;
const comes = /^\s+(?:observers?\s+)?(?:from|of|by|for|represent\p{L}*)\s+(?:the\s+)?$/iu;

/** “the CIS sent 180, the SCO 16”, “180 from the CIS, 16 from the SCO”: two or more in one sentence on observers. */
function inProse({ text, missions, numbers }: Context, start: number, end: number): Measured[] {
  if (!/observer|monitor|accredit/iu.test(text.slice(start, end))) return [];
  const own = numbers.filter((one) => one.start >= start && one.end <= end);
  const found = missions.flatMap(({ namings }) =>
    namings.flatMap((naming): Measured[] => {
      if (naming.start < start || naming.end > end) return [];
      const number =
        own.find((one) => one.start > naming.end && sends.test(text.slice(naming.end, one.start))) ??
        own.find((one) => one.end < naming.start && comes.test(text.slice(one.end, naming.start)));
      if (
        !number ||
        /^\s*(?:%|per|long|short|teams?|groups?|polling|stations?)/iu.test(
          text.slice(number.end, number.end + 12)
        )
      )
        return [];
      const span = { start: Math.min(naming.start, number.start), end: Math.max(naming.end, number.end) };
      return [{ measure: 'observers-total', ...span, at: number.start }];
    })
  );
  return found.length > 1 ? found : [];
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
    return [...inBrackets(context, start, end), ...inProse(context, start, end)];
  const naming = missions
    .flatMap(({ namings }) => namings)
    .find((one) => one.start >= start && one.end <= end);
  const number = numbers.findLast((one) => one.start >= start && one.end <= end);
  if (!naming || !number || naming.start > number.start) return [];
  const own = line.replace(/\(.*?\)/gu, '');
  const rest = own.replace(text.slice(naming.start, naming.end), '').replace(/[^\p{L}]/gu, '');
  const head = listHead(text, start);
  const above = text.slice(Math.max(0, (head?.start ?? start) - 300), start);
  if (
    rest.replace(/observers?|mission/giu, '').length > 3 ||
    !/observer|monitor|accredit/iu.test(above + line)
  )
    return [];
  return [{ measure: 'observers-total', start: naming.start, end: number.end, at: number.start }];
}
