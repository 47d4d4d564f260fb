/** Which of a text's missions were at a place. */
import type { Context, ReadSentence } from '../../context';
import { missionNamed, missionSpokenOf } from '../../missions/mission-near';
import type { Span } from '../../proposal';
import { spansWithin } from '../../text/spans-within';

const meeting =
  /\b(?:met|meets?|meeting|talks|conversation|compared? notes|conferred|sat down|coordinate)\b/iu;
const several =
  /\b(?:both|(?:the )?two) (?:observer |observation )?(?:missions|delegations|teams of observers)\b/iu;

/** The mission that was there; both, where the heads of several met. */
export function missionsAt(
  context: Context,
  sentence: ReadSentence,
  place: { start: number; end: number }
): number[] {
  const named = namedIn(context, sentence);
  if (named.length > 1 && meeting.test(sentence.text)) return named;
  if (context.missions.length > 1 && several.test(sentence.text)) return [...new Set([0, 1, ...named])];
  const near = missionNamed(context, sentence, { start: place.start, end: place.start });
  const mission = near >= 0 ? near : missionSpokenOf(context, sentence, place);
  return mission >= 0 ? [mission] : [];
}

/** The missions that a stretch of the text names. */
export const namedIn = ({ missions }: Context, sentence: Span): number[] =>
  missions.flatMap(({ namings }, i) => (spansWithin(namings, sentence).length > 0 ? [i] : []));
