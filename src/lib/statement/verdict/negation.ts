/** How far a negation reaches, and what unmakes praise without one. */
import type { Span } from '../proposal';

/** “Not … free or fair”: what a negation holds for goes on. */
export const joined = /^,? ?(?:or|nor|and)\s(?:\w+\s)?$/iu;

/** “Undermined confidence”, “limited transparency”: what is praised is said to be missing. */
const unmaking =
  /(?<!\b(?:no|not|never|without|without any|any)\s)\b(?:undermin|damag|lack|erod|erosion|harm|weaken|compromis|diminish|loss|lost|lose|doubt|question|reduc|limit|den(?:y|ied)|depriv|threaten|jeopardi|insufficient|inadequate|poor|little|low|impair|shak|hurt|dent|restrict|curb|prevent|hinder|absence|missing|undercut|affect|concern|distort|obstruct)\w*\b(?! (?:not|no)\b)(?:(?!\b(?:but|and were|yet|while|was|were)\b)[^,;.]){0,30}$/iu;

/** “The credibility of the vote was destroyed”. */
const unmade =
  /^(?! (?:and|or|but|yet)\b)[^,;.]{0,45}?\b(?:was|were|is|are|has been|have been|remains?) (?:\w+ly )?(?:destroyed|undermined|compromised|damaged|weakened|eroded|questioned|harmed|impaired|shaken|lost|lacking|absent|missing|limited|reduced|diminished|dented|threatened|denied|in doubt|open to doubt|poor|low|insufficient|inadequate)\b|^[^.;]{0,40}\b(?:we|one|I|it|they|observers) (?:cannot|could not|would not|will not) call (?:it|this|them)\b|^ (?:it|they|this) (?:was|were|is) not\b/iu;

const toUnmake =
  /\b(?:undermin|damag|compromis|jeopardi|threaten|harm|affect|question|doubt|distort|diminish|cast)\w*/iu;
/** “Cannot ignore”: denies nothing. */
export const idle = /^ (?:ignore|overlook|den(?:y|ies)|hide|conceal|fail to|but|only|just|least|close)\b/iu;

/** “Nothing that would undermine its integrity” leaves the praise; one of the two alone takes it. */
export function isUnmade(
  text: string,
  { start, end }: Span,
  negations: readonly Span[],
  negation: Span | undefined
): boolean {
  if (unmade.test(text.slice(end))) return negation === undefined;
  const verb = unmaking.exec(text.slice(0, start));
  if (!verb)
    return (
      negation !== undefined && !/^[^.;]{0,60}\b(?:in|into) (?:question|doubt)\b/iu.test(text.slice(end))
    );
  const isDenied = negations.some((word) => word.end <= verb.index + 1 && verb.index - word.end < 45);
  return !(isDenied && toUnmake.test(verb[0]));
}

/** Words of rejection that negate by themselves: “did not meet”. */
export const ownNegation = /\b(?:not|no|non|cannot|nor|without|lack\w*|fail\w*|absence|free of)\b/iu;

/** “Does not regard … as”, “nothing that could”: what is denied stands further off. */
const far =
  /^ (?:regard|consider|recogni[sz]e|accept|believe|think|find anything|see anything|(?:record|note|observe|find|register|see|reveal|detect|identify) any)\b|^[^,;]{0,70}\b(?:that|which) (?:could|would|might|may|can)\b/iu;

/** “No breach that would cast doubt on it”: whether a negation holds for a word after it. */
export const reaches = (negation: Span, cue: Span, text: string, reach: number): boolean =>
  negation.end <= cue.start &&
  cue.start - negation.end < (far.test(text.slice(negation.end, cue.start)) ? 110 : reach) &&
  !/;|,\s(?:since|because|as|which|who|with)\b|\b(?:but|though|although|yet)\b/iu.test(
    text.slice(negation.start, cue.start)
  );
