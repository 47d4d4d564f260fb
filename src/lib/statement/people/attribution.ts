/** Who is said to say a sentence: “said X”, “according to X”, “he added”, “the chairman told”. */
import type { Context, ReadSentence } from '../context';
import type { Span } from '../proposal';
import { isHeadOffice } from './head-offices';
import { findHeads } from './heads-of-missions';
import { findPeople, officesOf, type Person } from './people';
import { speakerOf, type Speaker } from './speaker';

const said = String.raw`(?:said|says|saying|told|tells|stated|states|noted|notes|added|adds|stressed|stresses|emphasi[sz]ed|emphasi[sz]es|underlined|underscored|remarked|recalled|recalls|announced|announces|explained|explains|informed|declared|pointed out|points out|reported|highlighted|observed that|commented|continued|concluded|summed up|replied|answered|admitted|acknowledged|argued|insisted|believes|affirmed|confirmed|assured|specified|mentioned|drew (?:the )?(?:\S+ ){0,3}attention|voiced|expressed|revealed|shared|promised|pledged|urged|warned|praised|thanked|spoke|found that|gave (?:an? )?(?:\S+ )?(?:overview|account|briefing|update)|disclosed|presented|outlined|clarified|indicated|estimated|put the)`;
const thenSaid = new RegExp(
  String.raw`^(?:\s*\([^()\n]{1,40}\))?(?:,[^.;\n]{0,110}?,|,)?\s+(?:also\s+|further\s+|then\s+|has\s+|had\s+|later\s+){0,2}${said}\b`,
  'iu'
);
/** “Turkic States, headed by …” says nothing. */
const saidBefore = new RegExp(
  String.raw`\b${said.replace('|states|', '|')},?\s+(?:by\s+|yesterday\s+|earlier\s+|today\s+)?(?:\S+\s+){0,2}$|\baccording to\s+(?:\S+\s+){0,2}$|\b(?:in the (?:words|opinion|view) of|in an interview with|told by)\s+(?:\S+\s+){0,2}$`,
  'iu'
);
const pronoun = new RegExp(
  String.raw`\b(?:he|she)\b(?:,[^,]{0,40},)?\s+(?:also\s+|further\s+|then\s+|has\s+|had\s+){0,2}${said}\b|\b${said}\s+(?:he|she)\b|\baccording to (?:him|her)\b|\bin (?:his|her) (?:words|opinion|view)\b|["”,]\s+(?:he|she)\s+${said}`,
  'iu'
);

/** @param last who spoke, or was spoken of, before: “he” */
export function attribution(context: Context, sentence: ReadSentence, last: Person | null): Speaker | null {
  const { text } = context;
  for (const person of findPeople(context))
    for (const mention of person.mentions) {
      if (mention.start < sentence.start || mention.end > sentence.end) continue;
      const isChunk = person.chunk.start <= mention.start && mention.end <= person.chunk.end;
      const [start, end] = isChunk ? [person.chunk.start, person.chunk.end] : [mention.start, mention.end];
      const after = text.slice(end, Math.min(end + 150, sentence.end));
      const before = text.slice(Math.max(sentence.start, start - 80), start);
      if (thenSaid.test(after) || saidBefore.test(before)) return speakerOf(context, person, { start, end });
    }
  if (last && pronoun.test(sentence.text)) {
    const match = pronoun.exec(sentence.text);
    const start = sentence.start + (match?.index ?? 0);
    return speakerOf(context, last, { start, end: start + (match?.[0].length ?? 1) });
  }
  for (const office of officesOf(context)) {
    if (office.start < sentence.start || office.end > sentence.end) continue;
    const before = text.slice(Math.max(sentence.start, office.start - 30), office.start);
    if (
      !/\b(?:the|its|their|said|commission's?)\s+(?:the\s+)?$/iu.test(before) &&
      office.start !== sentence.start
    )
      continue;
    if (
      !thenSaid.test(text.slice(office.end, Math.min(office.end + 60, sentence.end))) &&
      !saidBefore.test(before)
    )
      continue;
    const person = personOfOffice(context, office, last);
    if (person) return speakerOf(context, person, { start: office.start, end: office.end });
  }
  return null;
}

/** “The chairman told …”: who was said to be one, the last first. */
function personOfOffice(
  context: Context,
  office: { noun: string; text: string; at: Span; start: number; end: number },
  last: Person | null
): Person | null {
  const people = findPeople(context).filter(({ span }) => span.start < office.start);
  const isHead =
    /^(?:head|leader|chief observer|chair\w*|coordinator)/iu.test(office.noun) &&
    (isHeadOffice({ ...office }) || /^(?:head|leader|chief observer)$/iu.test(office.text));
  const heads = findHeads(context);
  if (
    last &&
    (last.offices.some(({ noun }) => noun === office.noun) ||
      (isHead && heads.some(({ person }) => person === last)))
  )
    return last;
  const same = people.findLast(({ offices }) => offices.some(({ noun }) => noun === office.noun));
  return same ?? (isHead ? (heads[0]?.person ?? null) : null);
}
