/** People who organise an election, govern, judge or stand in it: what they say is no mission's word. */
import type { Person } from './people';

const hostOffice =
  /\b(?:commission\p{L}*|[A-Z]{0,3}EC|minist\p{L}+|president|prime|government|governor|mayor|akim|director\p{L}* general|prosecutor|police|court|judge|ombuds\p{L}+|candidate|party|opposition|speaker|registrar|lawmaker|senator|spokes\p{L}+|analyst|expert|journalist|lawyer|activist)\b/u;
const ofMission =
  /\b(?:observ\p{L}+|missions?|delegation|monitor\p{L}*|EOM|head|leader|coordinator|rapporteur)\b/iu;
/** “Secretary of the GEC”, “secretary of the commission”. */
const ofCommission = /\bsecretary(?: general)? of (?:the )?(?:\p{L}+ ){0,3}(?:commission|[A-Z]{1,3}EC)\b/iu;
const secretary = /\bsecretary\b/iu;

/** By the offices that a text gives them; not where one of them is a mission's. */
export function isOfHost({ offices }: Pick<Person, 'offices'>): boolean {
  const told = offices.map(({ text }) => text);
  if (told.some((office) => ofCommission.test(office))) return true;
  if (told.some((office) => ofMission.test(office) || secretary.test(office))) return false;
  return told.some((office) => hostOffice.test(office) || hostOffice.test(office.toLowerCase()));
}
