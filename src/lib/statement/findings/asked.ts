/** How recommendations speak of what they are about. */

/** What a mission asks for is wanting, unless it only asks for calm, patience and legal ways. */
export const asked = (text: string): 'negative' | 'neutral' =>
  /\b(?:calm|await|patien\w*|legal (?:channels|means|avenues)|restraint|refrain|(?:of |in )peace|peaceful\w*|accept)\b/i.test(
    text
  )
    ? 'neutral'
    : 'negative';
