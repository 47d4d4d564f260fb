/** What words are about, by the cues of `lexicon/theme-cues.csv`. */
import { findCues } from '../text/cue-finder';
import type { Lexicon } from '../lexicon';

export interface ThemeWeight {
  readonly theme: string;
  readonly weight: number;
}

/** A theme that weighs so much is one that the words are about, rather than touch on. */
const strong = 3;
/** A cue in what is told beside counts less. */
const beside = 0.4;
/** What is named first is mostly what is spoken of. */
const first = 1;

/** The themes of some words, the weightiest first: the sum of their cues, each theme's first weighty cue counting more. */
export function themesOf(
  parts: readonly { readonly text: string; readonly isBeside: boolean }[],
  lexicon: Lexicon
): ThemeWeight[] {
  const weights = new Map<string, number>();
  let isFirst = true;
  for (const { text, isBeside } of parts) {
    const seen = new Set<string>();
    for (const { row } of findCues(withoutFrame(text), lexicon['theme-cues'])) {
      const weight = Number(row.weight) * (isBeside ? beside : 1) * (seen.has(row.theme) ? 0.3 : 1);
      const lead = isFirst && !isBeside && weight >= strong ? first : 0;
      if (lead) isFirst = false;
      seen.add(row.theme);
      weights.set(row.theme, (weights.get(row.theme) ?? 0) + weight + lead);
    }
  }
  return [...weights].map(([theme, weight]) => ({ theme, weight })).sort((a, b) => b.weight - a.weight);
}

const speaker = String.raw`(?:mission|missions|observers?|delegation|delegates|group|team|eom|we|members|head|parties|sides|interlocutors|he|she|it|they|chairperson)`;
const saying = String.raw`(?:noted?|notes|notices?d?|observed?|observes|found|finds|saw|sees|recorded|registered|stated|states|said|says|stressed|stresses|emphasi[sz]ed|underlined|underlines|pointed out|reported|welcom(?:ed|es)|commend(?:ed|s)|prais(?:ed|es)|concluded|witnessed|identif(?:y|ied)|find|see|observe|called|added|believes?|assess(?:ed|es)|considers?|considered|regret(?:ted|s)|confirm(?:ed|s)|establish(?:ed|es)|expressed|acknowledg(?:ed|es)|recommend(?:ed|s)?|urge[ds]?|call(?:ed|s)?|encourage[ds]?|appeal(?:ed|s)?)`;
const frame = new RegExp(
  String.raw`^(?:[^,;]{0,60},\s*)?(?:[^\s,;]+\s+){0,8}?${speaker}\b(?:\s+[^\s,;]+){0,6}?\s+${saying}\b(?:\s+(?:that|with|the|to|on|upon|for))*`,
  'iu'
);

/** Whom words are said to, and who says them in a transcript. */
const saidTo =
  /\b(?:told|telling|said to|tells) (?:\p{L}+ )?(?:reporters|journalists|the (?:press|media))\b|\b(?:press|media|news) (?:service|office|officer|release|conference|briefing|agency|statement)s?\b|^[A-Z][A-Z .'-]{3,}:/gu;

/** “The observers noted that” is about nothing, nor is “told journalists”; the words keep their places. */
function withoutFrame(text: string): string {
  const blank = (words: string) => ' '.repeat(words.length);
  return text.replace(frame, blank).replace(saidTo, blank);
}
