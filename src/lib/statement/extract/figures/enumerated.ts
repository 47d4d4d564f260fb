/** Missions told one after the other within a sentence, each with its number: “CIS – 140; SCO – 16; TURKPA – 4”. */
import type { Context } from '../../context';
import { spansWithin } from '../../text/spans-within';
import type { Measured } from './measures';

const people = String.raw`(?:\s+(?:observers?|monitors?|people|persons|members|representatives|delegates))?`;
/** “ – 48”, “: 48 people”, “ (48)”, “ (IPA CIS) – 48”, “, 48”. */
const between = /^(?:\s*\([^()\n]{1,40}\))?(?:\s*[-–—:=]\s*|\s+\(|\s*)$/u;
const behind = new RegExp(String.raw`^${people}\s*\)?\s*(?:$|[;,.\n]|and\b)`, 'iu');
/** What goes before the name in its item: the border, an article, the part of the organization that is named. */
const item =
  /(?:^|[:;,(]|\band)\s*(?:[-•·]\s*)?(?:\d{1,2}[.)]\s*)?(?:from\s+)?(?:the\s+)?(?:\p{L}+ (?:\p{L}+ )?of\s+(?:the\s+)?)?$/iu;
const observing = /observer|monitor|accredit|registered/iu;

/** @returns nothing where fewer than three missions are told so: two may be anything */
export function enumeratedMissions(
  { text, missions, numbers }: Context,
  start: number,
  end: number
): Measured[] {
  if (!observing.test(text.slice(Math.max(0, start - 300), end))) return [];
  const own = spansWithin(numbers, { start, end });
  const found = missions.flatMap(({ namings }, mission) =>
    spansWithin(namings, { start, end }).flatMap((naming): Measured[] => {
      const number = own.find((one) => one.start >= naming.end);
      if (
        !number ||
        !between.test(text.slice(naming.end, number.start)) ||
        !behind.test(text.slice(number.end, Math.min(end, number.end + 30))) ||
        !item.test(text.slice(Math.max(start, naming.start - 60), naming.start))
      )
        return [];
      return [
        { measure: 'observers-total', start: naming.start, end: number.end, at: number.start, mission }
      ];
    })
  );
  return found.length > 2 ? found : [];
}
