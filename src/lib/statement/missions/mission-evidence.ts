/** What the words around an organization's name say of it: that it observed, that it was met or thanked, or neither. */
import { citizenKind, type Naming } from '../text/names';
import { isShareOfIeom } from './joint-missions';
import { isMet } from './met';
import { group } from './observer-words';
import { isOfIt, isSentBy, missionOf } from './sent-by';
import { isWatching } from './watching';

/** `own`: it has observers here. `met`: others speak with it. `plain`: it is named. `other`: its name serves for something else. `absent`: it gave up its mission. */
export type Evidence = 'own' | 'met' | 'plain' | 'other' | 'absent';

/** “the CIS observers”, “the Community's mission”. */
const ofIt = new RegExp(
  String.raw`^['")\]]*(?:'s?)?\s+(?:(?!(?:and|or|of|from|met|with|to|for|thanked|accredited|registered|invited|received|briefed|informed|told|assured|welcomed)\b)[\p{L}\d/-]+\s+){0,4}?${group}\b`,
  'iu'
);
/** “its statement”, “the ODIHR report”. */
const itsPaper =
  /^['")\]]*(?:'s?)?\s+(?:\p{L}+\s+){0,2}?(?:statement|declaration|communiqu[eé]|findings|conclusions|spokes\p{L}+|head of mission|chief observer)\b/iu;
/** “ENEMO sent a team”, “the Commonwealth has fielded”, “PACE (20 observers)”. */
const sends =
  /^[^.;\n]{0,90}?\b(?:sent|sends|sending|to send|deployed|deploys|to deploy|fielded|fields|dispatched|dispatches|posted|registered|had \d+|(?:with|by|\() ?(?:its |some |about |around |over |nearly |more than )?(?:\d[\d,]*|\p{L}+(?:-\p{L}+)?) (?:[\p{L}-]+ ){0,2}?(?:observers|monitors|experts|members|people|persons|delegates|parliamentarians|deputies|mps|meps|volunteers))\b/iu;
/** “The IRI observes”, “its mission”. */
const observes =
  /^['")\]]*(?:\s*\([^)\n]{1,60}\))?,?\s+(?:(?:has|have|had|is|are|was|were|will|also|be|been|not|its|whose|which|who|that|long|closely)\s+){0,3}(?:observ(?:e|es|ed|ing)|monitor(?:s|ed|ing)?|mission|delegation|observers|team)\b/iu;
/** “International Elections Observatory registered”. */
const letIn =
  /\b(?:accredit\p{L}+|regist\p{L}+|invited|applications?|admitted|cleared|permission|badges)\b[^.;\n]{0,200}$/iu;
/** A line of a list: “CIS: 121”, “CIS - 121”. */
const listed = /^(?:\s*\([^)\n]*\))?\s*[:|-]\s*(?:about |over )?\d/u;
/** An item among others of a sentence: “observers of: CIS – 121; SCO – 16”, “observers of the CIS (121), SCO (16)”. */
const itemBefore = /[:;,]\s*(?:(?:and|the|from)\s+)*(?:\p{L}+ (?:\p{L}+ )?of\s+(?:the\s+)?)?$/iu;
const counted =
  /^(?:\s*\([^)\n\d]{1,40}\))?\s*(?:[:|–—-]\s*|\()\d[\d ,]{0,6}\)?\s*(?:[;,.]|$|and\b|\p{L}+\s*[;,.])/u;
/** Who sends none. */
const none =
  /^[^.;\n]{0,30}?\b(?:(?:did not|didn't|does not|will not|won't)(?=\s+(?:send|deploy|observe|monitor|follow|field|dispatch|participate|take part|attend|come|have|plan|be|join)\b|\W*$)|declined|refused|was not invited|not represented|not present|absent|not observing|no observers|stayed away)\b/iu;

/** “… called off its observation mission”, “decided not to send observers”. */
const givesUp =
  /^[^.;\n]{0,60}?\b(?:called off|calls off|cancell?ed|scrapped|abandoned|gave up|dropped|pulled out of|withdrew from|(?:decided|chose|opted) (?:not to (?:send|deploy|field|dispatch|carry out|conduct|observe|monitor)|against (?:sending|deploying|fielding|observing|monitoring)))\b(?:\s+(?!and\b|but\b)[\p{L}-]+){0,4}\s+(?:missions?|observ\p{L}+|monitor\p{L}*|delegations?|elections?|vote)\b/iu;

/** Who sent observers to the vote before this one. */
const ofEarlier =
  /^\W*(?:to|at|in|for|during|as (?:at|in))\s+(?:the |its |their )?(?:previous|last|preceding|earlier|past)\s+(?:\p{L}+\s+){0,2}(?:elections?|vote|polls?|referendum)\b(?![^.;]*\b(?:now|this time|this year|today)\b)/iu;

/** “The Central Election Commission accredited …”: the host's own. */
const hosts =
  /^['")\]]*(?:\s*\([^)\n]{1,20}\))?,?\s+(?:(?:has|had|have|also|already|officially)\s+){0,2}(?:accredited|registered|invited|received|briefed|informed|told|assured|published|announced|put|says?|said|reported|approved|opened|formed|set|counted|organi[sz]ed|administered|managed|conducted|held)\b/iu;

/** What else bears the name of an organization: “EU Member States”, “OSCE commitments”. */
const other =
  /^['")\]]*(?:'s?)?\s+(?:[\p{L}/-]+\s+){0,2}?(?:commitments?|standards?|conventions?|documents?|charter|principles|obligations|member states|member nations|participating states|countries|region|area|budget|funds?|headquarters|summit|guidelines|regulations?|protocols?|treaty|flag|advisory council|parliamentarians)\b/iu;
/** Who belongs to it, pays for it or bears its name without being its mission. */
const partOf =
  /\b(?:(?<!-)members?|deputies|officials|experts|president|convention|charter|document|within|standards|commitments|regulations?|secretariat|states|countries|nationals|citizens|ambassadors?|embassy|embassies|envoys?|accredited to|(?<!electoral |election )commissions?|court|funded by|financ\p{L}+ (?:\p{L}+ ){0,2}(?:by|of|from)|support (?:of|from|by)|supported by|support of|assistance of|contributions? (?:of|from)|loan|project of|invitation|request|invited|hosted|elections?|elected|belonging to|membership|a member|chaired by)\s+(?:(?:of|to|on|from|by)\s+)?(?:the\s+)?$/iu;

/** Of whom a mission is made up: “the group was composed of members of …, the Pan-African Parliament and …”. */
const madeUp = new RegExp(
  String.raw`\b(?:${group}|it|we|them|its members)\b[^.;\n]{0,100}?\b(?:composed|made up|compris\p{L}+|consist\p{L}*|includ\p{L}+|drawn from|incorporat\p{L}+|brings? together|representatives|deputies|members|belonging to|seconded|sent (?:here )?by|com(?:e|es|ing) from|came from|among them|are|were)\b[^.;\n]*$`,
  'iu'
);

/** “The friendship group is represented by five members of the delegation”: whom a delegation is made up of. */
const ofDelegation =
  /\b(?:is|are|was|were|being) represented by\s+(?:\S+\s+){0,3}(?:members|mps|deputies|senators) of (?:the|this|its) (?:delegation|mission|group|team)\b/iu;

/** “They represent Armenia, Belarus, the CSTO Parliamentary Assembly and …”. */
const theyAre = /\b(?:they|who|these)\s+(?:also\s+)?(?:represent|come from|came from)\b[^.;\n]*$/iu;

/** “Alongside the observers of the OSCE PA”: a mission of its own only where the text tells more of it. */
const besideOthers =
  /\b(?:together with|alongside|in parallel (?:to|with)|in addition to|besides)\b[^\n]*$/iu;
const toldMore = /^[^.;\n]{0,60}?[,(]\s*(?:which|whose|who|led|headed|under|with)\b/iu;
/** “You were fewer than the OAS and the European Union.” */
const compared =
  /\b(?:fewer|more|less|larger|smaller|bigger) than (?:(?:those|that) of )?(?:the )?(?:[\p{L} ]{2,40} (?:and|or) (?:the )?)?$/iu;
/** Headlines of other pages below an article. */
const elsewhere =
  /\n\s*(?:most read|most popular|read also|also read|read more|see also|related|more news|latest news|other news|popular)\b[^\n]*(?:\n[^\n]{1,120}){0,6}$/iu;

/** The words of a sentence before and after a name. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

/** @param text even (see `evenText`) */
export function evidenceOf(text: string, naming: Naming, { before, after }: Around): Evidence {
  const words = text.slice(naming.start, naming.end);
  const past = before.slice(-110);
  const next = after.slice(0, 140);
  if (givesUp.test(after)) return 'absent';
  if (none.test(next) || ofEarlier.test(before + after)) return 'other';
  const isNamedMission = /mission|\bS?EOM\b|observer group/i.test(words);
  if (isMet(before, after)) return isNewsOfMeeting(text, naming) ? 'own' : 'met';
  if (besideOthers.test(before) && !toldMore.test(next)) return 'met';
  if (compared.test(past)) return 'other';
  if (elsewhere.test(text.slice(Math.max(0, naming.start - 800), naming.start))) return 'other';
  if (
    /^parliament-/.test(naming.id) &&
    /\b(?:deputies|members|mps|senators|elections? (?:of|to))\b/iu.test(past)
  )
    return 'other';
  if (/^cec-/u.test(naming.id) && hosts.test(next)) return 'other';
  if (ofDelegation.test(before + words + next)) return 'other';
  if (isNamedMission || ofIt.test(next) || missionOf.test(past)) return 'own';
  if (other.test(next)) return 'other';
  if (isSentBy(past) || isShareOfIeom(naming, before)) return 'own';
  if (theyAre.test(before) && counted.test(next)) return 'own';
  if (madeUp.test(before) || theyAre.test(before)) return 'other';
  if (isOfIt(past)) return 'own';
  if (partOf.test(past)) return 'other';
  if (listed.test(next) && /^\W*$/u.test(before)) return 'own';
  if (itemBefore.test(past) && counted.test(next) && /\b(?:observ|monitor|accredit)/iu.test(before))
    return 'own';
  if (itsPaper.test(next) || sends.test(next) || observes.test(next)) return 'own';
  if (letIn.test(past) && /\bobserv|\bmonitor/iu.test(before + after)) return 'own';
  return (naming.kind ?? citizenKind) === citizenKind && isWatching(past, next) ? 'own' : 'plain';
}

/** News that heads of missions met is about the missions of both. */
const isNewsOfMeeting = (text: string, { start }: Naming): boolean =>
  start < 400 &&
  !/\b(?:statement|declaration|communiqu[eé]|conclusions?|report|we|our)\b/iu.test(text.slice(0, 400)) &&
  /\b(?:head|leader|co-?ordinator|chief observer) of (?:the )?(?:observ\p{L}+ |mission |delegation |of |the )*$/iu.test(
    text.slice(Math.max(0, start - 80), start)
  );
