/** Whether an organization is named because others met or thanked it. */
import { group } from './observer-words';

const meeting = String.raw`(?:met|meets|meet|meetings?|paid an? (?:[\p{L}-]+ )?(?:visit|call)|received by|sat together|consult\p{L}*|talks?|talked|spoke|spoken|exchang\p{L}+|discussions?|discussed|conversations?|compared|conferred|listened to|heard from|briefed by|sat down|shared (?:impressions|views|notes)|working session|co-?ordination meeting|colleagues|co-?operat(?:ed|es|ing|ion) (?:with|of)|co-?ordinat(?:ed|es|ing|ion) with|liais\p{L}+|contact with|in touch with|hand in hand|thank\p{L}*|grateful|gratitude|appreciat\p{L}+)`;
const metBefore = new RegExp(String.raw`\b${meeting}\b[^\n]*$`, 'iu');
/** “With the EU mission, ANFREL met twice”. */
const metAfter = new RegExp(String.raw`^[^\n]{0,140}?,\s+(?:[\p{L}-]+\s+){1,4}?${meeting}\b`, 'iu');
/** Who meets others: a host who receives a mission says nothing against that mission. */
const exchange =
  /^\W*(?:an?|the|another|one more)\s+(?:\p{L}+\s+)?(?:exchange|meeting|conversation|talks?)\s+(?:of (?:views|opinions)\s+)?with\b/iu;
const visitor = new RegExp(String.raw`\b(?:we|our|us|I|he|she|it|they|${group}|head of|colleagues)\b`, 'iu');
const person = /\b(?:Mrs?|Ms|Madam\p{L}*|Dr|H\.E|Ambassador|Hon)\b|\b\p{Lu}{3,}\b/u;
const host = /\b(?:minist\p{L}+|chair\p{L}*|president|speaker|governor|mayor|akim|commission\p{L}*|CEC)\b/iu;
/** @param before what its sentence says before the name */
export function isMet(before: string, after: string): boolean {
  if (/^\W*with\b/iu.test(before) && metAfter.test(after)) return true;
  if (exchange.test(before)) return true;
  const match = metBefore.exec(before);
  if (!match) return false;
  const subject = before.slice(0, match.index);
  if (/^(?:thank|grateful|gratitude|appreciat)/iu.test(match[0])) return true;
  const isOurs = /\bour (?:colleagues|friends|partners|counterparts)\b/iu.test(match[0]);
  return isOurs || visitor.test(subject) || (person.test(subject) && !host.test(subject));
}
