/** Numbers of people that no cue claims: those that a mission is made up of. */
import type { Span } from '../../proposal';
import type { Counted } from './counted';
import type { Placed } from './watched-stations';

const body = String.raw`(?:mission|delegation|team|group|contingent|deputation|structure|composition|observers|monitors|network|coalition|platform)`;
const inAll =
  /^,? (?:in (?:all|total|number|sum)|altogether|all (?:told|together)|strong|overall|combined)\b/;
const allInAll =
  /\b(?:(?:all )?in all|in total|altogether|all told|totalling|totaling|numbering|number of|total of|to a total of|counts|counted|numbers|numbered)[,:]? $/;
const belongs = new RegExp(
  String.raw`^[^.;#]{0,40}?\b(?:work(?:ed|s|ing)?|serv(?:e|ed|ing)|belong(?:ed|s)?|took part|take part|participat\w+|entered|enter|observ(?:ed|e|ing)|act(?:ed|ing)?)\b[^.;#]{0,20}\b(?:it|them|us|(?:the|our|this|its|his|her) (?:[a-z]+ )?${body})\b|^[^.;#]{0,40}?\b(?:mak(?:e|es|ing)|made) (?:it |up |the (?:mission|delegation|team|group) )`
);
/** “1,540 citizens had kept watch”. */
const watched =
  /^ (?:have |has |had |were |are |will )?(?:kept watch|keep watch|observ(?:ed|e)|monitor(?:ed)?|watch(?:ed)?|follow(?:ed)?|deployed|fanned out|stationed)\b/;
const ofMission = new RegExp(
  String.raw`^(?: of| in| on| from)(?: the| our| its| their| his| her| this)? (?:(?!(?:form|forms|are|is|was|were|have|has|make|in|to)\b)[\w'().-]+ ){0,6}?(?:mission|delegation|observer group|contingent|monitoring group)\b`
);
const called = new RegExp(String.raw`\b${body}\b[^.;:#]{0,60}: (?:a total of )?$`);
const thereAre =
  /\b(?:there (?:are|were|will be)|who (?:are|were|number|numbered)|we (?:are|were)|they (?:are|were|number|numbered)) $/;
const cameWith = /\b(?:came|comes|come|arrived|turned up|travelled|is here|are here) with (?:a team of )?$/;
const speaksFor = /\b(?:speak|speaking|speaks|spoke) (?:for|on behalf of) (?:the )?$/;
const badges =
  /\b(?:accredit\w*|badges?|applications?|applied|registration|registered|invitations?|invited)\b[^.;:#]{0,60}\bfor $/;
const howMany = new RegExp(
  String.raw`\bhow (?:many|big|large|numerous|strong)\b[^?\n]*\b(?:people|observers|members|persons|colleagues|monitors|of you|${body})\b[^?\n]*\?[^\p{L}#]*$`,
  'u'
);
const cleared =
  /^,? (?:have|has|had|were|are|was) (?:so far |already |now |been )*(?:accredited|cleared|registered|approved|admitted)\b/;
const kinds = new Set(['observer', 'person', 'expert', 'parliamentarian']);

/** @param unit a line or sentence of the text and of the marked text */
export function peopleOf(text: string, marks: string, unit: Span, all: readonly Counted[]): Placed[] {
  const near = marks.slice(Math.max(0, unit.start - 200), unit.end);
  const line = marks.slice(unit.start, unit.end);
  return all.flatMap((counted): Placed[] => {
    const { number, kind, isNamed } = counted;
    const left = marks.slice(unit.start, number.start);
    const after = withoutAsides(marks.slice(counted.end, unit.end));
    const words = text.slice(number.start, number.end);
    if (isNamed ? !kinds.has(kind ?? '') : /^ of which/.test(after)) return [];
    if (!isNamed && howMany.test(marks.slice(Math.max(0, unit.start - 200), number.start)))
      return [{ counted, measure: 'observers-total' }];
    const isAllOfThem = !isNamed && isWholeDeployed(marks, unit, all, counted);
    if (kind !== null && !kinds.has(kind) && !isAllOfThem) return [];
    const isWhole =
      inAll.test(after) ||
      allInAll.test(left) ||
      /^(?:all )?in (?:all|total)|^altogether|^(?:a )?total/iu.test(words);
    if (isNamed && kind === 'observer')
      return [{ counted, measure: whichObservers(marks.slice(number.end, counted.end)) }];
    const isNear = new RegExp(`\\b${body}\\b`).test(near);
    if (isWhole && isNear && !/\bvot(?:e|ed|ers)\b|\bcandidates?\b/.test(line))
      return [{ counted, measure: kind === 'parliamentarian' ? 'parliamentarians' : 'observers-total' }];
    if (
      isNamed &&
      (belongs.test(after) ||
        watched.test(after) ||
        speaksFor.test(left) ||
        ofMission.test(after) ||
        called.test(left) ||
        badges.test(left) ||
        /^ (?:for accreditation|to be accredited)\b/.test(after)) &&
      isNear
    )
      return [{ counted, measure: 'observers-total' }];
    if (isNamed && (speaksFor.test(left) || cameWith.test(left)))
      return [{ counted, measure: 'observers-total' }];
    if (isNamed && cleared.test(after) && isNear) return [{ counted, measure: 'international-observers' }];
    if (isAllOfThem) return [{ counted, measure: 'observers-total' }];
    if (!isNamed && kind === 'observer' && isCounted(left, after))
      return [{ counted, measure: 'observers-total' }];
    return [];
  });
}

const areDeployed =
  /^ of (?:them|these) (?:are|were|have been|had been) (?:now |already |currently |today )?(?:deployed|stationed|posted|in the field|at work|present|active|spread)\b/;
/** “EU observers follow the campaign; 83 of them are now deployed”, where no other number of observers was told. */
const isWholeDeployed = (marks: string, unit: Span, all: readonly Counted[], { number }: Counted): boolean =>
  areDeployed.test(marks.slice(number.end, unit.end)) &&
  /\b(?:observers|monitors)\b/.test(marks.slice(unit.start, number.start)) &&
  !all.some((other) => other.number.start < number.start);

/** “there are 31 of them”, “this year there are 62”, “has deployed 62 this time”. */
const isCounted = (left: string, after: string): boolean =>
  (thereAre.test(left) && /^(?: of (?:them|us)\b|[.,;)]|$)/.test(after)) ||
  /\b(?:deployed|sent|fielded|dispatched) $/.test(left);

/** “of 18 nationalities (29 women and 34 men) make it up” → “make it up”. */
const withoutAsides = (after: string): string =>
  after
    .replace(/\([^()]*\)\s?/g, '')
    .replace(
      /^,? (?:of|from|representing|drawn from) #+ (?:[a-z-]+ ){0,3}?(?:countries|states|nationalities|nations|parliaments|organi[sz]ations|institutions),?/,
      ''
    );

/** By the words between the number and its noun. */
function whichObservers(words: string): string {
  if (/\b(?:domestic|local|national|citizens?|party|public|partisan|home|ngo)\b/.test(words))
    return 'domestic-observers';
  if (/\b(?:international|foreign)\b/.test(words)) return 'international-observers';
  if (/\blong-term\b/.test(words)) return 'observers-long-term';
  return /\bshort-term\b/.test(words) ? 'observers-short-term' : 'observers-total';
}
