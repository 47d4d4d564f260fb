/** Heads that a text names together: of one mission, or of several, each of its own. */
import type { Context } from '../context';
import type { Span } from '../proposal';
import type { Head } from './heads-of-missions';
import { observing } from './leading-words';
import { missionBeside } from './missions-of-heads';
import { findPeople } from './people';

/** “co-led by X and Y”: who is joined to a head by “and” leads with them. */
export function besideHead(context: Context, head: Head, heads: readonly Head[]): Head[] {
  if (head.rule !== 'head-led-by') return [];
  const found: Head[] = [];
  let { end } = head.person.chunk;
  for (const person of findPeople(context)) {
    if (person.chunk.start < end || heads.some((other) => other.person === person)) continue;
    const gap = context.text.slice(end, person.chunk.start);
    if (!joins.test(gap) || gap.trim() === ',') break;
    const mission = missionBeside(context, person.chunk.end) ?? head.mission;
    found.push({ ...head, mission, person, span: person.chunk, rule: 'head-with-another' });
    end = person.chunk.end;
  }
  return found;
}

const joins =
  /^(?:\s*\([^()\n]{1,60}\))?(?:,[^,;.\n]{0,60})?,?\s*(?:,|and|as well as|together with)\s+(?:by\s+)?(?:the\s+|an?\s+)?(?:(?:H\. ?E\.|Mrs?\.?|Ms\.?|Dr\.?)\s*)*$/iu;

const ofSeveral = new RegExp(
  String.raw`\b(?:headed|led|chaired|co-?ordinated|represented|headed up)\s+(?:\p{L}+\s+)?by\b.*\brespectively\b|\brespectively (?:by|under)\b|\b(?:heads|leaders|chiefs|chairs|chairpersons|co-?ordinators|chief observers)\s+of\s.*\b${observing}\b|\b${observing}\s+of\s[^.;]*,\s+under\b.*\brespectively\b`,
  'iu'
);

/** “The heads of the missions of A and B, X and Y”, “A and B, led respectively by X and Y”: as many as missions, in order. */
export function headsInOrder(context: Context): Head[] {
  return context.sentences.flatMap((sentence): Head[] => {
    if (!ofSeveral.test(sentence.text)) return [];
    const missions = missionsIn(context, sentence);
    const each = byTurns(context, missions, sentence.end);
    if (each.length > 1) return each;
    const [, last] = missions.slice(-2);
    const people = findPeople(context)
      .filter(({ span }) => last && span.start >= last.end && span.end <= sentence.end)
      .sort((a, b) => a.span.start - b.span.start);
    const isList = people.every(
      ({ chunk }, i) => i === 0 || isJoined(context.text.slice(people[i - 1]?.chunk.end, chunk.start))
    );
    if (missions.length < 2 || missions.length !== people.length || !isList) return [];
    return people.map((person, i) => ({
      mission: missions[i]?.mission ?? 0,
      person,
      span: { start: missions[0]?.start ?? person.chunk.start, end: person.chunk.end },
      rule: 'head-in-order'
    }));
  });
}

/** “The heads of the A mission, X, the B mission, Y, and the C group, Z”: a name after each. */
function byTurns(context: Context, missions: readonly (Span & { mission: number })[], end: number): Head[] {
  const people = findPeople(context);
  const found = missions.map(({ mission, start, end: from }, i): Head[] => {
    const to = missions[i + 1]?.start ?? end;
    const person = people.find(({ span }) => span.start >= from && span.end <= to && span.start - from < 60);
    const gap = person ? context.text.slice(from, person.chunk.start) : '';
    return person && missionThen.test(gap)
      ? [{ mission, person, span: { start, end: person.chunk.end }, rule: 'head-in-order' }]
      : [];
  });
  return found.every(({ length }) => length === 1) ? found.flat() : [];
}

const missionThen = new RegExp(
  String.raw`^['")]*\s+(?:\p{L}+\s+){0,3}?(?:${observing}|group),\s+(?:the\s+)?$`,
  'iu'
);

const isJoined = (gap: string): boolean =>
  gap.length < 90 && /(?:,|\band|\bas well as)\s+(?:by\s+|the\s+|an?\s+)*$/iu.test(gap);

/** Each mission that a stretch names, where it names it first. */
const missionsIn = ({ missions }: Context, { start, end }: Span): (Span & { mission: number })[] =>
  missions
    .flatMap(({ namings }, mission) => {
      const naming = namings.find((one) => one.start >= start && one.end <= end);
      return naming ? [{ start: naming.start, end: naming.end, mission }] : [];
    })
    .sort((a, b) => a.start - b.start);
