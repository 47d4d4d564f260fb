/** What findings, recommendations, briefings and activities are each about. */
import type { Lexicon } from './lexicon';
import type { Part } from './parts';
import { themesOf, type ThemeWeight } from './themes';

/** What a row of findings tells. */
export type Kind = 'finding' | 'recommendation' | 'briefing' | 'activity';

/** Themes of a part, as its kind has them; the weightiest first. */
export function themesFor(kind: Kind | null, part: Part, lexicon: Lexicon): readonly ThemeWeight[] {
  if (kind === 'briefing') return heardOf(part, lexicon);
  if (kind === 'recommendation') return askedOf(part);
  if (kind === 'activity') return attendedOf(part);
  return part.themes;
}

/** What observers attend. */
const attended = new Set(['opening', 'voting', 'counting', 'tabulation', 'out-of-country-voting']);

/** A polling station where they attended the opening is not the voting. */
function attendedOf({ themes, text }: Part): ThemeWeight[] {
  const isVoting = /\b(?:voting|the vote|polling)\b(?! (?:count|stations?|places?))/i.test(text);
  return themes.filter(
    ({ theme, weight }) => attended.has(theme) && weight >= 1 && (theme !== 'voting' || isVoting)
  );
}

/** Commissions and lawmakers are asked for much that is not about them. */
const askedOfAll = new Set(['election-administration', 'legal-framework']);

function askedOf({ themes }: Part): ThemeWeight[] {
  return themes
    .map(({ theme, weight }) => ({
      theme,
      weight: askedOfAll.has(theme) ? weight / 2 : weight
    }))
    .sort((a, b) => b.weight - a.weight);
}

/** What they spoke about, not whom with. */
function heardOf({ text }: Part, lexicon: Lexicon): readonly ThemeWeight[] {
  const about = text.replace(
    /(?<!dealt )\b(?:with|by|from|between)\b.*?(?=\b(?:on|about|regarding|concerning|how|that)\b|$)/giu,
    ' '
  );
  return themesOf([{ text: about, isBeside: false }], lexicon).filter(({ weight }) => weight >= 2);
}

/** Null where a part does none of these. */
export function kindOf({ role }: Part): Kind | null {
  if (role === null || role === 'finding') return 'finding';
  return role === 'recommendation' || role === 'briefing' || role === 'activity' ? role : null;
}

/** What a mission asks for is wanting, unless it only asks for calm, patience and legal ways. */
export const asked = (text: string): 'negative' | 'neutral' =>
  /\b(?:calm|await|patien\w*|legal (?:channels|means|avenues)|restraint|refrain|(?:of |in )peace|peaceful\w*|accept)\b/i.test(
    text
  )
    ? 'neutral'
    : 'negative';
