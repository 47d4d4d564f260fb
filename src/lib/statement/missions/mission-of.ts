/** Whose words a sentence holds. */
import { missionId, type Context, type ReadSentence } from '../context';

const together =
  /\b(?:the parties (?:noted|stressed|discussed|agreed|underlined|emphasi[sz]ed|exchanged)|(?:both|the two) (?:sides|heads|missions|organi[sz]ations)|the sides|the interlocutors|the heads of|(?:the|all|three|both) missions)\b/i;
const joint = /\bjoint\s+(?:\p{L}+\s+){0,2}(?:statement|declaration|communiqu[eé]|conclusions?)\b/iu;

/** The ids of the missions that a sentence speaks for: more than one where they speak together. */
export function missionsOf(sentence: ReadSentence, context: Context): string[] {
  const { missions, text } = context;
  if (missions.length === 0) return [];
  const isJoint = joint.test(text.slice(0, 600));
  const first = isJoint ? missions.flatMap(({ span }, i) => (span.start < 800 ? [i] : [])) : [0, 1];
  const isTogether = missions.length > 1 && (isJoint || together.test(sentence.text));
  const indexes = isTogether && first.length > 1 ? first : [Math.max(0, sentence.mission)];
  return indexes.flatMap((index) => missionId(context, index) ?? []);
}
