/** Lines of lists and tables that put a number behind its name: “Polling stations observed ..... 366”. */
import type { MarkedNumber } from '../../text/marked-text';
import type { Span } from '../../proposal';
import type { Measured } from './measures';

const line =
  /^[ \-•·.)]{0,6}(?:#{1,2}[.)] )?([a-z][^\n#%]{2,90}?)(?:: ?| - | -|- | \. | ?= ?|\t| {2,})[^\n#%.;:]{0,24}?([#%]+)/;

/** What a label is about, the first that fits: of its parts, what it must hold and what it must not. */
const labels: readonly { measure: string; holds: RegExp; not?: RegExp }[] = [
  {
    measure: 'none',
    holds:
      /\b(?:devices?|machines?|cameras?|scanners?|kits|tablets|printed|ramps?|hotline|phone|calls|accessible|accessibility|commission members|poll workers)\b/,
    not: /\b(?:visited|observed|attended|observers|monitors)\b/
  },
  {
    measure: 'none',
    holds:
      /\b(?:candidates|contenders|contestants|parties|lists|observers|monitors)\b.*\b(?:withdr[ae]w\w*|rejected|refused|denied|disqualified|excluded|cancelled|annulled|removed|revoked)\b|\b(?:withdrawn|rejected|refused|disqualified) (?:candidates|contenders|lists|observers)\b/
  },
  {
    measure: 'none',
    holds:
      /\b(?:journalists?|media|complaints?|votes (?:cast|for|against|received)|ballots (?:cast|issued|received|papers?)|seats|mandates|invalid|women|men|female|years?|covered|regions?|provinces|municipalities|queue|against)\b/,
    not: /\bstations?|voter|observer|visited|turnout/
  },
  {
    measure: 'tabulations-observed',
    holds: /\b(?:tabulation|tally|tallying|collation|totall?ing|aggregation)\b/
  },
  { measure: 'openings-observed', holds: /\bopenings?\b/ },
  { measure: 'counts-observed', holds: /\b(?:count|counts|counting|countings|closings?)\b/ },
  {
    measure: 'stations-abroad',
    holds:
      /\b(?:stations?|precincts?|places|sections)\b.*\b(?:abroad|overseas|outside|foreign|embass\w*|diplomatic)\b|\b(?:abroad|overseas)\b.*\bstations?\b/
  },
  {
    measure: 'stations-visited',
    holds:
      /\b(?:stations?|precincts?|polling|cent(?:re|er)s)\b.*\b(?:visited|observed|covered|monitored|seen|attended|assessed|sampled|present|presence|went|been|reported)\b|\bvisits\b/
  },
  {
    measure: 'stations-total',
    holds:
      /\b(?:polling|voting) (?:stations?|places|cent(?:re|er)s|precincts|sections|units)\b|\bprecincts\b/,
    not: /\bvoters?\b/
  },
  { measure: 'countries-abroad', holds: /\b(?:countries|states)\b.*\b(?:abroad|stations?|voting|vote)\b/ },
  { measure: 'observer-countries', holds: /\b(?:nationalities|countries|states)\b/, not: /\bnot\b/ },
  { measure: 'observers-long-term', holds: /\b(?:long-term|ltos?)\b/ },
  { measure: 'observers-short-term', holds: /\b(?:short-term|stos?)\b/ },
  { measure: 'core-team', holds: /\bcore team\b|\b(?:experts|analysts)\b/ },
  { measure: 'parliamentarians', holds: /\b(?:parliamentarians|mps|meps|members of parliament|deputies)\b/ },
  {
    measure: 'domestic-observers',
    holds:
      /\b(?:domestic|local|national|citizen|non-partisan|party|public)\b.*\b(?:observers|monitors)\b|\bproxies\b|\bobservers\b.*\b(?:domestic|local|national|citizen)\b|\bparty agents\b|\bobservers\b.*\b(?:ngos?|parties|candidates)\b/
  },
  {
    measure: 'international-observers',
    holds:
      /\b(?:international|foreign)\b.*\b(?:observers|monitors)\b|\bobservers\b.*\b(?:international|foreign)\b/
  },
  {
    measure: 'observer-organizations',
    holds:
      /\b(?:international|intergovernmental|regional|foreign|observer|accredited)\b.*\borgani[sz]ations\b|\borgani[sz]ations\b.*\b(?:accredited|represented|observers)\b|\b(?:international|foreign) (?:observer |observation )?missions\b/,
    not: /\bnon-|\bpublic\b|\bcivil\b|\bcitizen\b|\bdomestic\b|\blocal\b|\bobservers (?:of|from)\b/
  },
  { measure: 'teams', holds: /\b(?:teams|groups)\b/ },
  {
    measure: 'observers-total',
    holds:
      /\bobservers\b|\bmonitors\b|\bmembers of (?:the )?(?:mission|delegation)\b|\b(?:mission|delegation) (?:members|size|strength)\b/
  },
  { measure: 'turnout-percent', holds: /\b(?:turnout|participation)\b/ },
  { measure: 'eligible-voters', holds: /\b(?:eligible|entitled)\b/ },
  { measure: 'registered-voters', holds: /\b(?:voters|electors|electorate)\b/, not: /\babroad\b/ },
  {
    measure: 'candidates',
    holds: /\b(?:candidates|contenders|contestants|lists of candidates)\b/,
    not: /\bwomen|female|nominated by\b/
  },
  { measure: 'constituencies', holds: /\b(?:constituencies|electoral districts|election districts)\b/ }
];

/** @param unit a line of the marked text */
export function labelled(marks: string, unit: Span, numbers: readonly MarkedNumber[]): Measured[] {
  const match = line.exec(marks.slice(unit.start, unit.end));
  const [whole = '', label = '', mark = ''] = match ?? [];
  if (!match || label.split(' ').length > 9) return [];
  const at = unit.start + whole.length - mark.length;
  const isOfVoters = ofThem.test(label) && /\b(?:voters?|electors)\b/.test(labelAbove(marks, unit.start));
  const found = isOfVoters
    ? { measure: 'none' }
    : labels.find(({ holds, not }) => holds.test(label) && !not?.test(label));
  if (!found || !numbers.some(({ start }) => start === at)) return [];
  if ((found.measure === 'turnout-percent') !== mark.startsWith('%')) return [];
  return [{ measure: found.measure, start: unit.start + whole.indexOf(label), end: at + mark.length, at }];
}

const pair = /(?:^|[,;|] )[ \-•·]{0,4}([a-z][^,;:|#%\n]{2,60}?)(?::| -|=) ?([#%]+)(?=[,;|.]|\s*$)/g;

/** “Stations visited - 204, openings - 12, counts - 9”: several in a line. */
export function labelledParts(marks: string, unit: Span, numbers: readonly MarkedNumber[]): Measured[] {
  const pairs = [...marks.slice(unit.start, unit.end).matchAll(pair)];
  if (pairs.length < 2) return [];
  return pairs.flatMap(({ 0: whole, 1: label = '', 2: mark = '', index }) => {
    const start = unit.start + index + whole.indexOf(label);
    return labelled(marks, { start, end: unit.start + index + whole.length }, numbers).filter(
      ({ end }) => end === unit.start + index + whole.length && mark !== ''
    );
  });
}

/** “of them abroad: 214,660” is a part of what the line above counts. */
const ofThem = /^(?:of (?:them|these|those|which|whom)|thereof|including|incl\.|among them)\b/;

/** The nearest line above that is not itself a part of another. */
function labelAbove(marks: string, at: number): string {
  const above = marks
    .slice(Math.max(0, at - 300), at)
    .trimEnd()
    .split('\n');
  return above.map((row) => row.replace(/^[ \-•·.)]+/, '')).findLast((row) => !ofThem.test(row)) ?? '';
}
