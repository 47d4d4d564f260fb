/** Lists of missions with a number each: “- CIS: 121”. */
import type { Context } from '../../context';
import { listHead } from './as-of';
import type { Measured } from './measures';
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

const sends =
  /^(?:\s+(?:sent|sends|has|have|had|fielded|deployed|registered|with|came with)){0,1}\s+(?:with\s+)?$/iu;
const comes =
  /^\s+(?:observers?\s+|monitors?\s+|people\s+|persons\s+|members\s+|members and staff\s+|deputies\s+|parliamentarians\s+)?(?:(?:are|were|is|being|been|who)\s+)?(?:sent|fielded|deployed|seconded|provided|put forward|delegated|dispatched|nominated|come|came|belong\p{L}*)?\s*(?:from|of|by|for|to|with|represent\p{L}*)?\s*(?:the\s+)?(?:(?:mission|delegation|team|group) of\s+(?:the\s+)?)?$/iu;

const parliamentary = /^\s+(?:parliamentarians|MPs|MEPs|lawmakers|deputies|legislators|senators)\b/iu;
/** “71 parliamentarians from the OSCE PA and 23 from PACE” */
const parliamentaryBefore =
  /\d\s+(?:parliamentarians|MPs|MEPs|lawmakers|deputies|legislators|senators)\b[^.;\d]*$/iu;

/** “the CIS sent 180, the SCO 16”, “180 from the CIS, 16 from the SCO”: two or more in one sentence on observers. */
function inProse({ text, missions, numbers }: Context, start: number, end: number): Measured[] {
  if (!/observer|monitor|accredit/iu.test(text.slice(Math.max(0, start - 200), end))) return [];
  const own = spansWithin(numbers, { start, end });
  const found = missions.flatMap(({ namings }, mission) =>
    spansWithin(namings, { start, end }).flatMap((naming): Measured[] => {
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
      const left = text.slice(start, number.start);
      const isOfParliament =
        parliamentary.test(text.slice(number.end, naming.start)) ||
        (/^\s+(?:from|of|by)\b/u.test(text.slice(number.end, naming.start)) &&
          parliamentaryBefore.test(left));
      const span = { start: Math.min(naming.start, number.start), end: Math.max(naming.end, number.end) };
      const measure = isOfParliament ? 'parliamentarians' : 'observers-total';
      return [{ measure, ...span, at: number.start, mission }];
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
