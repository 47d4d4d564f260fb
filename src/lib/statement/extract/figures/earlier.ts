/** Numbers of earlier elections, which a text gives for comparison. */
import type { Span } from '../../proposal';

const years = String.raw`\b(?:(?:19|20)\d\d)\b`;
const lead = new RegExp(
  String.raw`(?:^|[.;:(,-] ?|\band )(?:for comparison,?:? |by comparison,? |by contrast,? )?(?:back )?(?:in|at|during|of|for|since) (?:the )?(?:[a-z-]+ ){0,6}?(?<year>${years})(?:'s)?(?! (?:law|act|code|agreement|declaration|convention|document))[^.;]{0,140}$`
);
const trail = new RegExp(
  String.raw`^(?:[ ,]+(?!(?:under|with|by|which|that|who)\b)[a-z'()-]+){0,7}?[ ,(]+(?:in|at|of|for|during|from)? ?(?:the )?(?:[a-z-]+ ){0,2}(?<year>${years})(?! (?:law|act|code|agreement|declaration|convention|document|handbook|principles))(?: (?:[a-z-]+ )?(?:elections?|polls?|votes?|referendum|mission))?(?=[ ,.;)]|$)`
);
/** “The 2024 mission had”. */
const named = new RegExp(
  String.raw`\b(?:the|its|our|their) (?<year>${years})(?:'s)? (?:[a-z-]+ ){0,2}(?:mission|delegation|elections?|vote|polls?)\b[^.;]{0,50}$`
);
/** “Turnout at the elections in 2025: 36.9%”, a line of a list. */
const label = new RegExp(
  String.raw`^[^.;:#]{3,80}?\b(?:in|at|of|for|,|\() ?(?:the )?(?:[a-z-]+ ){0,2}(?<year>${years})\)?(?! (?:law|act|code))[^.;:#]{0,20}(?::| -|  ) ?$`
);
const agoBefore =
  /\b(?:(?:years?|months|cycle) (?:ago|earlier|before)|last time|at that time|previously|(?:previous|last|past|preceding|earlier|former) (?:[a-z-]+ )?(?:elections?|votes?|polls?|mission|referendum|occasion)|back then)\b[^.;]{0,60}$/;
const agoAfter =
  /^[^.;#:]{0,40}?\b(?:(?:years?|months) (?:ago|earlier|before)|last time|previously|(?:in|at|of|for|than|during) the (?:previous|last|past|preceding|earlier) (?:[a-z-]+ )?(?:elections?|votes?|polls?|mission|referendum|one)|back then)\b/;
const today =
  /\b(?:now|this time|today|this year|currently|at present|this election|these elections|present)\b/;
const comparing =
  /\b(?:up|down|compared (?:with|to)|against|instead of|rather than|versus|vs\.?|(?:more|fewer|less|higher|lower|larger|smaller) than|from) $/;

/**
 * @param marks marked text, in which years stand as they are
 * @param year that of the election; numbers are of earlier ones where an earlier year goes with them
 */
export function isEarlier(marks: string, unit: Span, { start, end }: Span, year: number | null): boolean {
  const left = marks.slice(unit.start, start);
  const right = marks.slice(end, unit.end);
  const sentence = left.slice(left.search(/[^.!?]*$/));
  const isPast = (found: RegExpExecArray | null) =>
    found?.groups?.year !== undefined && year !== null && Number(found.groups.year) < year;
  const before = lead.exec(sentence);
  if (isPast(before) && !today.test(sentence.slice(before?.index))) return true;
  if (isPast(trail.exec(right))) return true;
  if (isPast(named.exec(sentence)) || isPast(label.exec(sentence))) return true;
  const ago = agoBefore.exec(sentence);
  if (ago && !today.test(sentence.slice(ago.index))) return true;
  return (
    agoAfter.test(right) &&
    (comparing.test(left) || /\b(?:was|were|had)\b/.test(sentence + right.slice(0, 40)))
  );
}
