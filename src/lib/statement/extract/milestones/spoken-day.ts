/** The day on which a mission spoke, as news tell it: “the head of the mission said on Wednesday”. */
import { dayOffset } from '$lib/ui/day-offset';
import type { Context } from '../../context';
import type { FoundDate } from '../../text/dates';
import { speaksOfMission } from './milestone';

const says =
  /\b(?:said|says|stated|told|declared|announced|added|noted|stressed|remarked|called|praised|commended|urged|found|put it|spoke|presented|gave)\b(?:(?!\b(?:that|which|who|would|will|had|was|were)\b)[^.;"]){0,90}$/iu;
/** “on Monday told reporters”. */
const saysAfter =
  /^,?\s+(?:[\p{L}'-]+\s+){0,3}?(?:said|says|stated|told|declared|announced|praised|commended|urged)\b/iu;

/**
 * Of the first sentence in which a mission is told to have spoken on a day of the week before the text; the day of the
 * text where it tells of none.
 */
export function spokenDay(context: Context, mission: number): string | undefined {
  const { sentences, days, written } = context;
  if (!written) return undefined;
  for (const sentence of sentences) {
    if (sentence.mission !== mission || !speaksOfMission(context, sentence)) continue;
    const day = days.find((one) => one.start >= sentence.start && one.end <= sentence.end && isSaid(one));
    if (day) return day.date;
  }
  return written;

  function isSaid({ start, end, date, until }: FoundDate): boolean {
    const back = dayOffset(written ?? date, date);
    const vote = context.election?.date ?? '';
    if (until || back < 0 || back > 6 || (date < vote && vote < (written ?? ''))) return false;
    const { text } = context;
    return (
      says.test(text.slice(Math.max(0, start - 140), start)) || saysAfter.test(text.slice(end, end + 60))
    );
  }
}
