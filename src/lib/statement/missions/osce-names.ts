/** What a text calls the OSCE, also where it does not say which of its institutions observes. */
import type { Naming } from '../text/names';
import { occurrences } from '../text/occurrences';

/** “OSCE observers”, but no “OSCE commitments”. */
export const ofOsce =
  /\b(?:Organi[sz]ation for Security and Co-?operation in Europe(?: \(OSCE\))?|OSCE)(?![/-]?(?:ODIHR|PA\b)|(?:'s)? (?:Office|Parliamentary|PA|ODIHR|\(|commitments|document|standards|region|participating|countries|member)|'s? commitments)/giu;

const institutions = new Set(['osce-odihr', 'osce-pa', 'ieom-osce']);
const observing =
  /^(?:'s?)?,?\s+(?:(?:international|election|electoral|long-term|short-term|joint)\s+)*(?:observ\p{L}+|missions?|EOM|LEOM|monitors?|monitoring|delegation|team|said|says|noted|concluded)\b/iu;

/** Its Office for Democratic Institutions and Human Rights observes for the OSCE, where no other of its institutions is named. */
export function bareOsce(text: string, namings: readonly Naming[]): Naming[] {
  if (namings.some(({ id }) => institutions.has(id)) || /\bspecial co-?ordinator\b/iu.test(text)) return [];
  const found = occurrences(text, ofOsce);
  return found.some(({ end }) => observing.test(text.slice(end, end + 60)))
    ? found.map((span) => ({ ...span, id: 'osce-odihr', kind: 'intergovernmental' }))
    : [];
}
