/** How many of the observers of a joint mission, or of all, each organization sent: “180 from the CIS, 16 from the SCO”. */
import type { Context } from '../../context';
import { spansWithin } from '../../text/spans-within';
import type { Measured } from './measures';

const sends =
  /^(?:\s+(?:sent|sends|has|have|had|fielded|deployed|registered|with|came with)){0,1}\s+(?:with\s+)?$/iu;
/** “observers”, “parliamentarians and staff”, “experts, long-term and short-term observers”. */
const people = String.raw`(?:(?:election\s+)?(?:observers?|monitors?|people|persons|members|staff|experts?|analysts|specialists|deputies|parliamentarians|MPs|MEPs|lawmakers|legislators|senators|delegates|representatives|(?:long|short)-term|core team|LTOs|STOs)(?:,\s*(?:and\s+)?|\s+and\s+|\s+|$))*`;
/** “328 long-term and short-term observers deployed by the OSCE/ODIHR”, “241 ODIHR-deployed experts”. */
const comes = new RegExp(
  String.raw`^\s+${people}(?:(?:are|were|is|being|been|who)\s+)?(?:sent|fielded|deployed|seconded|provided|put forward|delegated|dispatched|nominated|come|came|belong\p{L}*)?\s*(?:from|of|by|for|to|with|represent\p{L}*)?\s*(?:the\s+)?(?:(?:mission|delegation|team|group) of\s+(?:the\s+)?)?$`,
  'iu'
);

const parliamentary = /^\s+(?:parliamentarians|MPs|MEPs|lawmakers|deputies|legislators|senators)\b(?! and)/iu;
/** “71 parliamentarians from the OSCE PA and 23 from PACE” */
const parliamentaryBefore =
  /\d\s+(?:parliamentarians|MPs|MEPs|lawmakers|deputies|legislators|senators)\b(?! and)[^.;\d]*$/iu;
/** What is no number of people of one organization. */
const ofElse = /^\s*(?:%|per|teams?|groups?|polling|stations?)/iu;
/** “25 EU member states”, “39 from the CIS Executive Committee”. */
const ofPart = /^\s+(?:member\s+|participating\s+|observer\s+)?(?:states|countries|nations)\b/iu;
const body = /(?:executive committee|secretariat)\b/iu;
/** “long-term observers of ODIHR”: of one kind alone. */
const ofOneKind =
  /^\s*(?:long|short)(?:-term)?\s+(?:observers?|monitors?|experts?)\b|^\s*(?:long|short)-term(?!\s*(?:,|and|or))/iu;

/** Two or more in one sentence on observers. */
export function sharesOfMissions(
  { text, missions, numbers }: Pick<Context, 'text' | 'missions' | 'numbers'>,
  start: number,
  end: number
): Measured[] {
  if (!/observer|monitor|accredit/iu.test(text.slice(Math.max(0, start - 200), end))) return [];
  const own = spansWithin(numbers, { start, end });
  const found = missions.flatMap(({ namings }, mission) =>
    spansWithin(namings, { start, end }).flatMap((naming): Measured[] => {
      const isLast = missions.some((other) =>
        other.namings.some(({ end: at }) => isBeside(text, at, naming.start))
      );
      const number =
        own.find(
          (one) => !isLast && one.start > naming.end && sends.test(text.slice(naming.end, one.start))
        ) ?? own.find((one) => one.end < naming.start && comes.test(text.slice(one.end, naming.start)));
      if (!number) return [];
      const next = text.slice(number.end, number.end + 40);
      if (ofElse.test(next) || ofOneKind.test(next)) return [];
      if (ofPart.test(text.slice(naming.end, naming.end + 30))) return [];
      if (body.test(text.slice(naming.start, naming.end + 24))) return [];
      const between = text.slice(number.end, naming.start);
      const isOfParliament =
        parliamentary.test(between) ||
        (/^\s+(?:from|of|by)\b/u.test(between) && parliamentaryBefore.test(text.slice(start, number.start)));
      const span = { start: Math.min(naming.start, number.start), end: Math.max(naming.end, number.end) };
      const measure = isOfParliament ? 'parliamentarians' : 'observers-total';
      return [{ measure, ...span, at: number.start, mission }];
    })
  );
  return found.length > 1 ? found : [];
}

/** “of ODIHR, the OSCE PA and PACE”: the last of a list. */
const isBeside = (text: string, end: number, start: number): boolean =>
  end < start &&
  start - end < 12 &&
  /^\)?\s*(?:,|and|&|,\s*and)\s*(?:the\s+)?$/u.test(text.slice(end, start));
