/** Which stance praise, blame and rejection make together. */
import type { Span } from '../proposal';
import type { Leaning } from './leaning';

export type Stance = 'endorsing' | 'qualified' | 'critical';

export const harmless =
  /\b(?:(?:not|never|hardly) (?:in any way )?(?:affect|influence|have affected|have influenced|alter|change|cloud|of a systemic|systemic|detract)|no (?:impact|influence|effect|bearing)|minor|isolated|insignificant|slight|small|sporadic|occasional|individual (?:cases|remarks|shortcomings)|technical (?:shortcomings|problems|remarks|flaws|nature)|a few (?:\p{L}+ )?(?:cases|incidents|problems|delays|stations|precincts|irregularit\p{L}+|shortcomings|complaints|instances|remarks|exceptions|places|violations|difficulties)|some (?:delays|organi[sz]ational|technical))\b/iu;
/** A remark on how things went, which alone takes no praise back. */
const slight =
  /^(?:late|delays?|logistical|low|tense|tensions?|challenges|incidents|errors|obstacles?|problems?|disorder\w*|falls)$/iu;

/** Rejection outweighs praise; fault beside praise qualifies it, unless it is said to be slight. */
export function stanceOf({ praise, blame, rejection }: Leaning, text: string): Stance | null {
  if (rejection.length > 0) return isOfParts(praise, rejection, text) ? 'qualified' : 'critical';
  if (praise.length === 0 && blame.length > 0 && withoutEffect.test(text)) return 'endorsing';
  if (praise.some(({ start, end }) => substance.test(text.slice(start, end))) && isMild(blame, text))
    return 'endorsing';
  const weighty =
    praise.length > 1 && blame.length === 1 ? blame.filter((word) => !isSlight(word, text)) : blame;
  if (weighty.length > 0 && !(praise.length > 0 && harmless.test(text)))
    return praise.length > 0 ? 'qualified' : 'critical';
  return praise.length > 0 ? 'endorsing' : null;
}

/** “Irregularities that could not influence the outcome”. */
const withoutEffect =
  /\b(?:not|never|hardly|no way|without)\b (?:\w+ ){0,2}(?:affect|influenc|alter|chang|impact)\w* (?:on )?(?:the )?(?:\w+ )?(?:outcome|results?|will|integrity|credibility|process|course|validity|legitimacy)\b/iu;

/** “Noting some weaknesses”: said beside praise, not against it. */
const isMild = (blame: readonly Span[], text: string): boolean =>
  blame.length === 1 &&
  blame.every(({ start, end }) => {
    const before = text.slice(Math.max(0, start - 50), start);
    return (
      /\b(?:noting|urging|(?:though|although) (?:some|a few|turnout)|(?<!\b(?:but|yet|albeit) )with)\b[^,;.]{0,40}$/iu.test(
        before
      ) &&
      /^(?:concern|weakness|shortcoming|challenge|problem|delay|incident|difficult|low|omission|error)/iu.test(
        text.slice(start, end)
      )
    );
  });

/** Praise of substance, not of technique or calm. */
const substance =
  /\b(?:free\w*|fair\w*|transparen\w+|credib\w+|democra\w+|competiti\w+|inclusive\w*|genuine\w*|choice|will|standards|commitments|obligations|steps? (?:forward|in)|progress|improve\w+|legitim\w+|plurali\w+|open\w*)\b/iu;
/** “Lacked transparency at the tabulation stage”, “a number of commitments were not met”. */
const ofSome =
  /\b(?:some|several|a number|many|others?|certain|a few|parts?|aspects?|respects?|areas|stage|stages|in (?:the )?(?:\w+ )?(?:campaign|counting|tabulation|provinces|regions|districts)|unequal|access|its (?:fairness|transparency|inclusiveness|integrity|credibility))\b/iu;

/** Substantial praise of the whole before a rejection of parts. */
function isOfParts(praise: readonly Span[], rejection: readonly Span[], text: string): boolean {
  const first = Math.min(...rejection.map(({ start }) => start));
  const isPraised = praise.some(
    ({ start, end }) => end < first - 4 && substance.test(text.slice(start, end))
  );
  const last = rejection[0];
  const isOfAspects = /\b(?:some|certain|several) (?:aspects|areas|parts|stages)\b[^,;.]{0,20}$/iu.test(
    text.slice(0, first)
  );
  if (praise.length > 0 && isOfAspects) return true;
  const isTurning = /\b(?:but|although|though|while|yet|however|even if|whereas|nevertheless)\b/iu.test(text);
  return (
    isPraised &&
    isTurning &&
    last !== undefined &&
    ofSome.test(text.slice(Math.max(0, first - 40), last.end + 70))
  );
}

const isSlight = ({ start, end }: Span, text: string): boolean => slight.test(text.slice(start, end));
