/** How closely the words around a day tie it to the vote. */
import type { FoundDate } from '../text/dates';
import { isTitleOfVote } from '../text/written-day';
import { areLinks, areQualities, voteNoun } from './vote-words';

const votes = new RegExp(String.raw`\b${voteNoun}\b`, 'giu');
const nextVote = new RegExp(String.raw`^(?:'s)?((?:,?[^\S\n]+[\p{L}'-]+){0,5}?)[^\S\n]+${voteNoun}\b`, 'iu');
/** What else happens on days. */
const apart =
  /\b(?:as of|since|until|till|by|before|after|ahead|from|deadline|arriv\p{L}*|depart\p{L}*|land(?:ed|s)|came|left|leave\p{L}*|return\p{L}*|met|meet\p{L}*|receiv\p{L}*|sign\p{L}*|adopt\p{L}*|publish\p{L}*|issu\p{L}*|releas\p{L}*|present\p{L}*|deploy\p{L}*|open(?:ed|s)|accredit\p{L}*|regist\p{L}*|announc\p{L}*|told|said|says|conference|briefing|statement|report\p{L}*|visit\p{L}*|gave|give|began|begin\p{L}*|start\p{L}*|launch\p{L}*|sums?|praise\p{L}*|call(?:s|ed) on|talks|mission|marks|sent|list|communique|conclusions?)\b/iu;
const toDeadline =
  /\b(?:as of|since|until|till|by|before|after|from|up to|deadline of|no later than|starting|through)\s+(?:the\s+)?$/iu;
const votesBefore =
  /\b(?:voted|votes?(?=\s*(?:$|on|this|in|for|at|to|again)\b)|elect(?:s|ed)?|choose|chose|(?:go(?:es|ing)?|went|head\p{L}*|called|return\p{L}*) to (?:the )?(?:polls|ballot box(?:es)?)|cast (?:their|its) (?:ballots?|votes?))\b([^.;\n]{0,60})$/iu;
const votesAfter =
  /^,?\)?\s+(?:(?!met\b|and\b)[\p{L}'-]+,?\s+){0,6}?(?:voted|elected|elects?|vote|chose|choose|(?:go(?:es)?|went|head(?:s|ed)?) to (?:the )?polls|cast (?:their|its))\b/iu;
const dayBefore =
  /\b(?:(?:election|polling|voting|e-)\s?day|day of (?:the )?(?:vote|voting|elections?|polls?|polling))\W{0,3}(?:(?:on|was|is|of|this)\s+)?(?:the\s+)?$/iu;
const dayAfter =
  /^\W{0,3}(?:(?:is|was|will be|as)\s+)?(?:the\s+)?(?:(?:election|polling|voting) day\b|day of (?:the )?(?:vote|voting|elections?|polls?|polling)\b)/iu;
const stations =
  /\b(?:polling (?:stations?|places?|cent(?:re|er)s?|tables?|offices?)|precincts?|stations|ballots? box(?:es)?|counting|the count)\b/iu;
const atWork =
  /\b(?:visit\p{L}*|observ\p{L}*|open\p{L}*|clos\p{L}*|attend\p{L}*|cover\p{L}*|split|work\p{L}*|tour\p{L}*|look\p{L}*|watch\p{L}*|follow\p{L}*|voted|voting|stopped|saw|were in|out on)\b/iu;
const secondRound = /\b(?:second[ -]round|run-?off|second tour)\b/iu;
/** “on Friday visited 132 polling stations”. */
const visitsAfter =
  /^,?\s+(?:\p{L}+\s+){0,2}?(?:visited|toured)\s+(?:\S+\s+){0,4}?(?:stations|precincts)\b/iu;
/** A day that was given up. */
const original = /\b(?:originally|initially|previously|earlier)\s+(?:[\p{L}]+\s+){1,3}$/iu;
/** “last year”, “four years ago”: of an earlier vote. */
const earlierYear =
  /\b(?:last|previous) year\b|\byears? (?:ago|earlier)\b|\b(?:last|previous|preceding|earlier) (?:\p{L}+ )?(?:elections?|vote|polls?)\b/iu;
/** “A seminar on the elections was held on”: it was not the vote that was held. */
const otherHeld =
  /\b(?:(?:video-?)?conference|seminar|meetings?|briefing|training|talks|session|workshop|webinar|round ?table|forum|consultations|ceremony|lottery|draw|debates?|rall(?:y|ies)|primar(?:y|ies)|simulation|rehearsal)\b[^.;\n]*$/iu;
const wasHeld =
  /^(?:(?!\b(?:which|that)\b)[^,])*\b(?:(?:was|were|is|are|will be) (?:being )?(?:held|conducted|organi[sz]ed)|(?:took|takes) place)\b/iu;
/** “was received at the commission” tells of a day that it is not that of the vote. */
const metAfter =
  /^,?\s+(?:[\p{L}'-]+\s+){0,8}?(?:met|compared notes|spoke (?:with|to)|held (?:meetings|talks|consultations)|was (?:received|welcomed|briefed)|were (?:received|welcomed|briefed)|arrived|visited the (?:central|commission|cec|headquarters|ministry)|had (?:a )?(?:meetings?|talks)|signed|exchanged)\b|^[^.;\n]{0,200}, (?:was|were) (?:received|welcomed|briefed) (?:by|at|in)\b|^[^.;\n]{0,110}\b(?:received|briefed|welcomed|hosted) (?:us|it|them|(?:the|our) (?:mission|delegation|observers|group|team))\b/iu;
/** Their stops end no sentence. */
const titles = /\b(Mrs?|Ms|Dr|Amb|H\.E)\.(?=\s)/gu;
/** “Central Commission for Elections and Referenda”: a name that holds words of voting. */
const bodyOfVotes =
  /\b(?:election|electoral|referendum)\s+(?:commission|committee|council|board|tribunal|authority|administration)\b|\b(?:commission|committee|council|department|directorate)\s+(?:for|on|of)\s+(?:the\s+)?(?:(?:holding|conduct of|organi[sz]ation of)\s+)?(?:the\s+)?(?:elections?|referend(?:um|ums|a))(?:\s+and\s+(?:the\s+)?(?:\p{L}+\s+of\s+)?(?:elections?|referend(?:um|ums|a)))?/giu;
/** “Election 2028 - Communiqué of 5 June”. */
const paper =
  /\b(?:statement|communiqu\p{L}*|report|declaration|conclusions?|press|release|findings|update|bulletin)(?!\p{L})/iu;
const heldOn =
  /\b(?:(?:took|takes?|taking) place|(?:was|were|is|are|be|been|being) held)\s+(?:there\s+|here\s+)?(?:on\s+)?$/iu;
/** “since voting began on”. */
const votingBegan =
  /\b(?:voting|polling(?: stations?)?|polls|elections?|the vote)\s+(?:began|started|opened|closed|ended|concluded|will (?:begin|start|open))\b(?:[^.;\n]|[ap]\.m\.){0,40}$/iu;
/** “… the election in Belarus (Minsk, 27 January 2031)”. */
const datelineInBrackets = /\(\p{Lu}[\p{L}' -]{2,30},\s*$/u;
/** Some vote before all others. */
const someVoted =
  /\b(?:disciplined services|security (?:forces|services|personnel)|police|soldiers|military|army|armed forces|diaspora|abroad|prisoners|polling staff)\b[^.;\n]{0,25}\bvot\p{L}*[^.;\n]{0,25}$/iu;
const otherVote =
  /\b(?:early|advance|special|previous|last|latest|mobile) (?:vot(?:e|ing)|elections?)\b[^.;\n]{0,40}$/iu;

/** “released its statement on the second round of the elections today”. */
const isPublished =
  /\b(?:released|presented|published|issued|read out|delivered|unveiled)\b[^.;\n]*\b(?:statement|report|declaration|findings|conclusions)\b[^.;\n]*$/iu;

/** From 0, where something else ties a day, to 3; null where nothing does. */
export function bondOf(
  text: string,
  { start, end, date, hasYear }: FoundDate,
  isSecond: boolean
): number | null {
  const before = clause(text.slice(Math.max(0, start - 140), start)).replace(bodyOfVotes, 'body');
  const after =
    text
      .slice(end, end + 220)
      .replace(titles, '$1 ')
      .split(/[.;\n]\s/)[0] ?? '';
  if (/^today$/iu.test(text.slice(start, end)) && isPublished.test(before)) return 0.2;
  if (datelineInBrackets.test(before) && /^\s*\)/u.test(after)) return 0.1;
  if (someVoted.test(before) || otherVote.test(before) || (!hasYear && isOfYear(before, date))) return 0.1;
  if (earlierYear.test(before.slice(-60))) return 0.1;
  if (!isSecond && secondRound.test(before.slice(-60) + after.slice(0, 20))) return 0.1;
  if (isSecond && /\bfirst[ -]round\b/iu.test(before.slice(-60) + after.slice(0, 20))) return 0.1;
  const leading = nextVote.exec(after)?.[1];
  if (leading !== undefined && areQualities(leading)) return 3;
  if (dayBefore.test(before) || dayAfter.test(after)) return 3;
  const last = [...before.matchAll(votes)].at(-1);
  const between = last && before.slice(last.index + last[0].length);
  if (between !== undefined && wasHeld.test(between) && otherHeld.test(before)) return 0.2;
  if (between !== undefined && areLinks(between) && !paper.test(between)) return 3;
  if (original.test(before)) return 0.1;
  if (last && heldOn.test(before) && !otherHeld.test(before)) return 3;
  if (votingBegan.test(before)) return 2.7;
  if (toDeadline.test(before)) return 0.1;
  const toVote = votesBefore.exec(before)?.[1];
  if ((toVote !== undefined && !apart.test(toVote)) || votesAfter.test(after)) return 2.5;
  if (between !== undefined && !apart.test(between)) return 1.5;
  if (isBelowTitle(text, start, end)) return 1.5;
  if (visitsAfter.test(after)) return 1.2;
  if (apart.test(before.slice(-40)) || metAfter.test(after)) return 0.2;
  const around = before + (text.slice(end, end + 200).split(/[.;]\s|\n/)[0] ?? '');
  return stations.test(around) && atWork.test(around) ? 1.2 : null;
}

/** “the 2024 election of 24 March”: a day of that year, whichever was nearest. */
function isOfYear(before: string, date: string): boolean {
  const year = /\b((?:19|20)\d\d)\b[^,]*$/u.exec(before)?.[1];
  return year !== undefined && !date.startsWith(year);
}

/** “Presidential election in Kazakhstan”, and beneath it a day in a line of its own, or one in brackets. */
export const isBelowTitle = (text: string, start: number, end: number): boolean =>
  /^\W*(?:\n|$)/.test(text.slice(end, end + 5)) &&
  (isTitleOfVote(text.slice(Math.max(0, start - 160), start)) ||
    electionAbove.test(text.slice(Math.max(0, start - 200), start)));

/** “on the elections to the House of Representatives” in the line above “(25 February 2029)”. */
const electionAbove = new RegExp(String.raw`\b${voteNoun}\b[^.\n]{0,150}\n[^\S\n]*\([^\S\n]*$`, 'iu');

/** What stands after the last end of a sentence or line. */
const clause = (words: string): string => words.split(/[.;!?]\s|\n/).at(-1) ?? '';
