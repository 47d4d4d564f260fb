/** Words before an organization's name that say that it sent observers. */
import { group } from './observer-words';

/** “observers from the CIS”, “the group of the SCO (62)”. */
const fromIt = new RegExp(
  String.raw`\b(?:${group}|groups?|statement|declaration|communiqu[eé]|conclusions?|report|representatives|(?:mission|delegation|group|team)[^.;\n]{0,60} belongs to)\b(?:\s*\([^)\n]{1,20}\))?\s+(?:\S+\s+){0,3}?(?:of|from|by|for|sent by|representing)\s+(?:the\s+)?(?:[^.;\n()]{1,60}\()?$`,
  'iu'
);
/** “observers, including 200 from the OIC and 150 from the CIS”. */
const shareFrom =
  /\b(?:observers|monitors)\b[^.;\n]{0,90}\s(?:some |around |about |nearly |over )?\d[\d,]* (?:of them )?(?:(?:are|were|come|came) )?from (?:the )?$/iu;
/** “had begun monitoring on behalf of the SCO”. */
const onBehalf = new RegExp(String.raw`\b${group}\b[^.;\n]{0,60}\bon behalf of\s+(?:the\s+)?$`, 'iu');
/** “A mission of its own has been sent by the CIS.” */
const sent =
  /\b(?:missions?|delegations?|teams?|groups?)\b[^.;,\n]{0,40}\b(?:was|were|been|is|are|being) (?:also |again )?(?:sent|deployed|fielded|dispatched|posted) by (?:the )?$/iu;
/** “The station was visited by experts of the IPA CIS.” */
const visited =
  /\b(?:stations?|precincts?|voting|vote|polls?|embassy)\b[^.;\n]{0,40}\b(?:visited|observed|monitored|followed|watched) by (?:\p{L}+ ){0,3}(?:experts|representatives|members|staff|specialists) (?:of|from) (?:the )?$/iu;

/** “a delegation of six members of the European Parliament”. */
export const membersOf =
  /\b(?:delegation|group|team) of (?:(?:some |about )?(?:\d+|\p{L}+) )?(?:members|meps|mps|deputies|parliamentarians|lawmakers) (?:of|from) (?:the )?$/iu;

/** “the mission of observers from the CIS countries”. */
export const missionOf = /\bmission of (?:the )?observers (?:from|of) (?:the )?$/iu;

/** @param before what its sentence says before the name */
export const isSentBy = (before: string): boolean =>
  onBehalf.test(before) || shareFrom.test(before) || sent.test(before) || membersOf.test(before);

/** That observers are its; also said of those whom others are made up of. @param before what its sentence says before the name */
export const isOfIt = (before: string): boolean => fromIt.test(before) || visited.test(before);
