/** Which of its missions each sentence of a text speaks of. */
import type { Context } from '../context';
import { findHeads } from '../people/heads-of-missions';
import { quotations, speakers } from '../people/speakers';
import type { Span } from '../proposal';
import type { Sentence } from '../text/words';
import { evidenceOf } from './mission-evidence';
import { around, type ReadMission } from './missions';
import { spansWithin } from '../text/spans-within';

type Text = Pick<Context, 'text' | 'missions'>;

/**
 * By the names in them alone: the mission that a sentence names, else that of the text where it is a mission's own, else
 * that of the sentence before.
 * @returns an index into the missions for each sentence; -1 where a text has none
 */
export function missionsByName(sentences: readonly Sentence[], told: Text): number[] {
  const { missions } = told;
  if (missions.length === 0) return sentences.map(() => -1);
  const isOwn = isOwnText(told);
  let base = 0;
  let current = isOwn ? 0 : firstNamed(missions);
  return sentences.map((sentence) => {
    const named = namedIn(sentence, told);
    if (named !== null && isHeading(sentence, told)) base = named;
    if (named !== null) current = named;
    else current = isOwn ? base : goingOn(sentence, current, missions);
    return current;
  });
}

const ofParliament = /\b(?:delegation|MEPs?|parliamentarians|they|he|she|its|his|her|their)\b/u;

/** After a word on the delegation of the European Parliament a text goes on with the mission that it joined. */
function goingOn({ text }: Sentence, current: number, missions: readonly ReadMission[]): number {
  const { organization, partOf } = missions[current] ?? {};
  if (organization !== 'ep' || !partOf || ofParliament.test(text)) return current;
  return missions.findIndex((mission) => mission.organization === partOf);
}

/** By names and by who speaks: “Polyanin said” is the mission's that Polyanin heads. */
export function missionsByPeople(context: Context): number[] {
  const { sentences, missions, text } = context;
  const own = sentences.map(({ mission }) => mission);
  if (missions.length < 2 || isOwnText(context)) return own;
  const heads = new Map(findHeads(context).map(({ person, mission }) => [person, mission] as const));
  if (heads.size === 0) return own;
  const spoken = speakers(context);
  let current = own[0] ?? 0;
  return sentences.map((sentence, i) => {
    const speaker = spoken[i];
    const led = speaker ? heads.get(speaker.person) : headIn(sentence);
    current = namedIn(sentence, context) ?? led ?? goingOn(sentence, current, missions);
    return current;
  });

  /** The one head whom a sentence names before it says anything. */
  function headIn({ start, end }: Span): number | undefined {
    const named = [...heads].filter(([{ mentions }]) =>
      mentions.some((mention) => mention.start >= start && mention.end <= end && mention.start < start + 90)
    );
    const [only, ...more] = new Set(named.map(([, mission]) => mission));
    return more.length === 0 && text.slice(start, end).length < 600 ? only : undefined;
  }
}

/** News begin with what is told of those named first. */
const firstNamed = (missions: readonly ReadMission[]): number =>
  missions.reduce(
    (first, { span }, i) =>
      missions[0]?.organization !== 'ieom-osce' && span.start < (missions[first]?.span.start ?? 0)
        ? i
        : first,
    0
  );

/** The mission that a sentence is about; null where it names none, or several without saying more of one. */
function namedIn(sentence: Span, { text, missions }: Text): number | null {
  const namings = missions
    .flatMap(({ namings }, mission) => spansWithin(namings, sentence).map((naming) => ({ naming, mission })))
    .sort((a, b) => a.naming.start - b.naming.start);
  const all = new Set(namings.map(({ mission }) => mission));
  const [only] = all;
  if (only === undefined) return null;
  const joint = jointOf([...all], missions);
  if (joint !== null) return joint;
  const telling = namings.filter(
    ({ naming }) => missions.length === 1 || evidenceOf(text, naming, around(text, naming)) !== 'met'
  );
  const left = new Set(telling.map(({ mission }) => mission));
  const [first] = left;
  if (left.size === 1 && first !== undefined) return first;
  return all.size === 1 && missions.length === 1 ? only : null;
}

/** The joint mission of several that a sentence names. */
function jointOf(named: readonly number[], missions: readonly ReadMission[]): number | null {
  if (named.length < 2) return null;
  const wholes = new Set(named.map((at) => missions[at]?.partOf ?? missions[at]?.organization));
  const [whole] = wholes;
  const index = missions.findIndex(({ organization }) => organization === whole);
  const isPart = named.some((at) => missions[at]?.partOf === whole && whole !== undefined);
  return wholes.size === 1 && isPart && index >= 0 ? index : null;
}

/** A line of its own, without an end. */
const isHeading = ({ start, end }: Span, { text }: Text): boolean =>
  end - start < 200 &&
  /(?:^|\n)[^\p{L}\n]*$/u.test(text.slice(Math.max(0, start - 12), start)) &&
  /^[^\S\n]*(?:\n|$)/u.test(text.slice(end, end + 12)) &&
  !/[.!?;]["')]*$/u.test(text.slice(start, end));

const paper =
  /\b(?:statement|declaration|communiqu[eé]|report|conclusions?|findings|remarks|address|mission|press release)\b/iu;

/** Whether a mission speaks itself: in a paper with its name at the head, or in the first person. */
export function isOwnText({ text, missions }: Text): boolean {
  const head = missions.filter(({ namings, partOf }) => !partOf && namings.some(({ start }) => start < 300));
  if (missions[0]?.organization === 'ieom-osce' && head[0] === missions[0])
    return paper.test(text.slice(0, 300));
  if (head.length !== 1 || head[0] !== missions[0]) return false;
  const said = quotations(text).reduce(
    (rest, { start, end }) => rest.replace(text.slice(start, end), ''),
    text
  );
  return (
    (said.match(/\b(?:we|our|us)\b/giu)?.length ?? 0) > 2 ||
    (paper.test(text.slice(0, 300)) && (said.match(/\b(?:the|our) mission\b/giu)?.length ?? 0) > 2)
  );
}
