/** Which of a text's missions the words at a place speak of. */
import { sentenceAt, type Context } from '../context';
import { findHeads } from '../people/heads-of-missions';
import type { Span } from '../proposal';
import { speakerAt } from '../people/speakers';
import { indexAt, spansWithin } from '../text/spans-within';

const links = /^[^.;:,]{0,40}\b(?:of|from|by|for)\s+(?:the\s+)?$/iu;

/**
 * The mission named nearest before the words, in the same line or sentence, or right after them (“19 observers of the CIS”).
 * @returns -1 where the unit names none
 */
export function missionNamed({ missions, text }: Context, unit: Span, { start, end }: Span): number {
  let best = -1;
  let nearest = Infinity;
  missions.forEach(({ namings }, i) => {
    for (const naming of spansWithin(namings, unit)) {
      if (naming.start >= end && !links.test(text.slice(end, naming.start))) continue;
      const distance = naming.start < start ? start - naming.end : Math.max(0, naming.start - end);
      if (distance >= nearest) continue;
      nearest = distance;
      best = i;
    }
  });
  return jointNamed(missions, unit, start, best);
}

/** “The joint mission of ODIHR, the OSCE PA and PACE fielded …”: of the whole, where more than one part goes before. */
function jointNamed(missions: Context['missions'], unit: Span, at: number, best: number): number {
  const whole = missions[best]?.partOf;
  if (!whole) return best;
  const before = missions.filter(({ namings }) =>
    namings.some(({ start, end }) => start >= unit.start && end <= at)
  );
  const parts = before.filter(({ partOf }) => partOf === whole);
  return parts.length > 1 ? missions.findIndex(({ organization }) => organization === whole) : best;
}

const own = /\b(?:we|our|us|his|her|my)\b/iu;

/** The mission that a speaker leads, where he speaks of “his delegation”; else the sentence's. -1 where a text has none. */
export function missionSpokenOf(context: Context, unit: Span, place: Span): number {
  const sentence = sentenceAt(context, place.start);
  const words = context.text.slice(unit.start, place.start);
  const speaker = speakerAt(context, place.start);
  if (speaker && (own.test(words) || /\bthat\b/iu.test(words))) {
    const head = findHeads(context).find(({ person }) => person === speaker.person);
    if (head) return head.mission;
  }
  if (!sentence) return -1;
  const inside = spansWithin(context.missions[sentence.mission]?.namings ?? [], sentence);
  const isLater = inside.length > 0 && inside.every((naming) => naming.start >= place.end);
  const before = context.sentences[indexAt(context.sentences, place.start) - 1];
  return isLater && before ? before.mission : sentence.mission;
}
