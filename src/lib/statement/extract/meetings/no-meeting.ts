/** Words of a meeting that tell of none: “met the deadlines”, “the polling stations visited”. */
import type { Span } from '../../proposal';

/** “sessions of commissions and spoke with”: more than one thing. */
const broken =
  /\b(?:and (?!(?:other |bilateral |working |held )?(?:meetings?|talks|consultations?|discussions?|conversations?|exchanges?|interviews?|briefings?|visits|with|also)\b)|dealt|which|that|who|spoke|met|whom)\b.* with$/iu;
/** “talks that the mission's representatives had with” */
export const held =
  /\b(?:that|which)\s[^.;]{0,60}\b(?:had|held|conducted|was having|were having)(?=\s+with$)/iu;
/** “to keep up the dialogue of the institutions with the parliament” */
const lasting =
  /\b(?:keep\p{L}* up|continu\p{L}+|institutional|maintain\p{L}*|political|national|inclusive|foster\p{L}*|promot\p{L}+|strengthen\p{L}*|further|ongoing|close)\s+(?:\p{L}+\s+){0,3}$/iu;
const measured =
  /^\s+(?:\p{L}+\s+){0,4}?(?:standards?|requirements?|deadlines?|conditions?|obligations?|criteria|commitments|benchmarks|needs|expectations|demands?|quota|threshold|principles|provisions|norms)\b/iu;

const coming =
  /^[^.;\n]{0,200}\b(?:forms?|constitutes?|will|(?:are|is) (?:planned|foreseen|scheduled|expected|an? (?:integral|essential|important)|part))\b/iu;

/** “the polling stations visited”. */
const ofStations =
  /\b(?:stations|precincts|cent(?:re|er)s|places|sites|locations|bureaus|ones|those|all)\s+(?:we\s+|they\s+)?$/iu;

/** “opened the meeting of …”. */
export const isNoun = (text: string, start: number, words: string): boolean =>
  /^meeting$/iu.test(words) &&
  /\b(?:the|an?|this|that|its|each|first|joint)\s+$/iu.test(text.slice(Math.max(0, start - 8), start));

/** “met the requirements of the Commission”, “called on the parties to accept”, “campaign meetings with voters”. */
export function isNothing(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  const after = text.slice(end, end + 160);
  if (/^(?:met|meets?|meeting)$/iu.test(words) && measured.test(after)) return true;
  if (isNoun(text, start, words)) return true;
  if (/^(?:dialogue|contacts?)\b/iu.test(words) && lasting.test(text.slice(Math.max(0, start - 60), start)))
    return true;
  if (/^interviewed$/iu.test(words) && /^\s+by\b/iu.test(after)) return true;
  if (/^visit(?:ed|ing)$/iu.test(words) && ofStations.test(text.slice(Math.max(0, start - 30), start)))
    return true;
  if (
    /^(?:meetings?|talks|convers|consultation|discussion|dialogue|exchange|interview|session|briefing|audience|contact|engagement|interaction)/iu.test(
      words
    ) &&
    broken.test(words.replace(held, ''))
  )
    return true;
  if (/^call(?:s|ed|ing)? (?:up)?on$/iu.test(words) && /^[^.;\n]{0,160}\bto\s+\p{Ll}+/u.test(after))
    return true;
  if (
    /^(?:meetings|consultations|talks|contacts|dialogue|interviews) (?:with|among)$/iu.test(words) &&
    coming.test(after)
  )
    return true;
  if (/^\s+(?:voters|citizens|electors|candidates to)\b/iu.test(after)) return true;
  const before = text.slice(Math.max(0, start - 60), start);
  return (
    /\bmeetings?\b/iu.test(words) &&
    /\b(?:campaign|electoral|election|public|attended|observed|monitored|followed|all|rallies and)\s+(?:\p{N}+\s+)?(?:campaign\s+)?$/iu.test(
      before
    )
  );
}
