/** What a sentence says of the election as a whole. */
import { findCues, type FoundCue } from './cue-finder';
import type { Lexicon, LexiconRow } from './lexicon';
import type { Span } from './proposal';
import { termsOf } from './verdict-terms';

export type Stance = 'endorsing' | 'qualified' | 'critical';

export interface Verdict extends Span {
  readonly stance: Stance;
  /** The words that judge, as the text has them, each at most four. */
  readonly terms: readonly string[];
  /** How surely the sentence is a verdict: what says that it concludes, and what it says of which whole. */
  readonly strength: number;
  readonly isConcluding: boolean;
}

/** Which of the words of verdicts a text holds. */
export interface Leaning {
  readonly praise: readonly Span[];
  readonly blame: readonly Span[];
  readonly rejection: readonly Span[];
}

const part = String.raw`(?:campaign\w*|commission\w*|committee\w*|council\w*|day\b|code|law|laws|legislation|administration|officials?|observ\w+|materials?|stations?|staff|results?|period|related|authorit\w+|process(?:es)? of|boxes|headquarters|management|observation|monitoring|preparations?|material|bodies|body|board|turnout|count\w*|rights|dispute\w*|calendar|rules|buying|workers|news|violence|legal|is going|are going|are being|is being)`;
const whole = new RegExp(
  String.raw`(?<!\b(?:secrecy|course|day|eve|results?|outcome|preparations?|observation|part|rate|share|stages?) of (?:the )?)\b(?:elections?|referendum|vote|run-?off|electoral process|election process|voting process|(?:the|whole|entire|overall|democratic|this) process|polls?|second round|first round|plebiscite|voting and counting|contest|exercise)\b(?!(?:'s)?[\s-]+${part})`,
  'iu'
);
const verb = String.raw`(?:was|were|is|are|has been|have been|had been|took place|met|meets|fell|falls|complied|complies|failed|did not|does not|cannot|could not|lacked|reflected|reflects|offered|provided|represented|gave|accorded|conformed|corresponded|proceeded|went|passed|satisfied|marked|constituted|constitutes|represents|showed|demonstrated|allowed|permitted|enabled|let)`;
const said = new RegExp(
  String.raw`(?<!\b(?:secrecy|course|day|eve|results?|outcome|preparations?|observation|part|rate|share|stages?) of (?:the )?)\b(?:elections?|referendum|vote|run-?off|process|polls|round|contest)\b(?!(?:'s)?[\s-]+${part})[^.;:]{0,70}?\b${verb}\b`,
  'iu'
);
const concluding =
  /\b(?:in conclusion|in sum(?:mary)?|to (?:conclude|sum up)|overall|on the whole|in (?:the )?(?:light|view) of|proceeding from|conclusions? (?:is|was|of)|conclud\w+|confirm(?:s|ed)?|affirm(?:s|ed)?|recogni[sz]e[ds]?|declare[ds]?|holds? that|consider(?:s|ed)?|describ\w+|judge[ds]?|assess(?:es|ed)?|deem(?:s|ed)?|pronounc\w+|regard(?:s|ed)?|vouch|persuaded|convinced|summed up|in (?:its|our|the \w+'s) (?:view|opinion|assessment)|the view that|of the opinion|believes?|certif\w+|verdict|evaluat\w+|rate[ds]?|found|finds?|we can say|call(?:s|ed)? (?:the|this|these|them|it)|would call|so far|stat(?:es|ed) that (?:the )?(?:[\w-]+ ){0,3}(?:elections?|referendum|vote)|commend\w* [^.;]{0,60} for)\b/iu;
const notYet =
  /\b(?:too early|will (?:be|contribute|determine|take|assess|make|present)|should be|must be|would (?:be|contribute)|to be held|going very|are proceeding|is proceeding|in preparation|whether|if the|have been prepared|has been prepared|ensure (?:that )?(?:free|fair|credible|transparent|peaceful)|for (?:a )?(?:free|fair|credible|transparent|peaceful|democratic|the conduct|holding|genuine)|congratulates?|congratulated|takes no position|no position on)\b|\?["')\]]*$/iu;
const harmless =
  /\b(?:not (?:affect|influence|have affected|alter|change)|no (?:impact|influence|effect|bearing)|minor|isolated|insignificant)/iu;

/** Null where a sentence says nothing of the whole, or only what is to come. */
export function verdictOf(sentence: Span & { readonly text: string }, lexicon: Lexicon): Verdict | null {
  const { text, start, end } = sentence;
  if (text.length > 1500 || notYet.test(text)) return null;
  const isConcluding = concluding.test(text);
  const isWhole = whole.test(text);
  const isSaid = isWhole && said.test(text);
  const isChoice = /\bvoters (?:had|were (?:able|offered|given))\b/iu.test(text);
  if (!isSaid && !isChoice && !(isConcluding && (isWhole || /\b(?:them|it)\b/iu.test(text)))) return null;
  const leaning = leaningOf(text, lexicon);
  const stance = stanceOf(leaning, text);
  if (!stance) return null;
  const terms = termsOf(text, [...leaning.praise, ...leaning.blame, ...leaning.rejection]);
  const strength =
    (isConcluding ? 3 : 0) +
    (isSaid ? 2 : 0) +
    (isWhole ? 1 : 0) +
    (isChoice ? 2 : 0) +
    Math.min(terms.length, 3) / 3;
  return { start, end, stance, terms, strength, isConcluding };
}

/** The words of a text that praise, find fault and reject; a negation turns praise into blame and blame into praise. */
export function leaningOf(text: string, lexicon: Lexicon): Leaning {
  const judging = findCues(text, lexicon.polarities);
  const negations = judging.filter(({ row }) => row.polarity === 'negation');
  const praise: Span[] = [];
  const blame: Span[] = [];
  const rejection: Span[] = [];
  const unpraised: Span[] = [];
  let hasDenied = false;
  for (const cue of findCues(text, lexicon.stances) as FoundCue<LexiconRow<'stances'>>[]) {
    const reach = cue.row.stance === 'endorsing' ? 30 : ownNegation.test(cue.row.cue) ? 0 : 60;
    const negation = negations.find((word) => reaches(word, cue, text, reach));
    const span = { start: negation?.start ?? cue.start, end: cue.end };
    if (cue.row.stance === 'endorsing') (negation ? unpraised : praise).push(span);
    else if (negation) {
      hasDenied = true;
      praise.push(span);
    } else if (cue.row.stance === 'critical') rejection.push(cue);
    else if (!conceded.test(text.slice(0, cue.start))) blame.push(span);
  }
  if (!hasDenied) blame.push(...unpraised);
  if (blame.length + rejection.length === 0) blame.push(...afterTurn(judging, negations, text));
  return { praise, blame, rejection };
}

/** Words of rejection that negate by themselves: “did not meet”. */
const ownNegation = /\b(?:not|no|non|cannot|nor|without|lack\w*|fail\w*|absence|free of)\b/iu;

/** “No breach that would cast doubt on it”: whether a negation holds for a word after it. */
const reaches = (negation: Span, cue: Span, text: string, reach: number): boolean =>
  negation.end <= cue.start &&
  cue.start - negation.end < reach &&
  !/;|\b(?:but|though|although|yet)\b/iu.test(text.slice(negation.start, cue.start));

/** “…, but recourse to courts threatened it”: blame in other words than those of verdicts; one alone is a minor remark. */
function afterTurn(
  judging: readonly FoundCue<LexiconRow<'polarities'>>[],
  negations: readonly Span[],
  text: string
): Span[] {
  const turn = /[^\s].{5,}?\b(?:but|although|though|however|yet|while)\b/isu.exec(text);
  if (!turn) return [];
  const at = turn[0].length;
  const blame = judging.filter(
    (cue) =>
      cue.start >= at &&
      cue.row.polarity === 'negative' &&
      !harmless.test(text.slice(at)) &&
      !negations.some((word) => reaches(word, cue, text, 60))
  );
  return blame.length > 1 ? blame : [];
}

/** “Despite problems”: what is set aside. */
const conceded = /\b(?:despite|in spite of|notwithstanding|amid|given the)\b[^,;]{0,60}$/iu;

/** Rejection outweighs praise; fault beside praise qualifies it, unless it is said to be slight. */
export function stanceOf({ praise, blame, rejection }: Leaning, text: string): Stance | null {
  if (rejection.length > 0) return 'critical';
  if (blame.length > 0 && !(praise.length > 0 && harmless.test(text)))
    return praise.length > 0 ? 'qualified' : 'critical';
  return praise.length > 0 ? 'endorsing' : null;
}
