/** Whether words tell of what is to come or of what has been. */
import type { Span } from '../proposal';

const coming =
  /\b(?:will|would|shall|can|(?<!\d )may(?!,? \d)|must|to be|is to|are to|was to|were to|due|expect\p{L}*|plans?|planned|scheduled|intends?|upcoming|coming|forthcoming|next|ahead|set (?:for|to)|promise[sd]?|going to|hopes?|prepar(?:es?|ing|ations?)|invited to|called to|on the eve|leaves?|departs?|comes?|arrives?|visits?|flies|fly|returns?|goes|go|holds?|opens?|votes?|elects?|chooses?|presents?|meets?|begins?|starts?|takes? place|until|till)\b|'ll\b/iu;
const been =
  /\b(?:was|were|had|has|have|came|went|held|took|gave|left|met|began|said|told|spoke|saw|flew|won|chose|sent|made|read|put|ran|stood|split|set|kept|found|heard|(?:\p{L}{2,}(?<!expect|schedul|plann|intend|promis|invit|call|ne|he|spe|bre|se))ed)\b/iu;
const certainlyComing =
  /\b(?:will|would|shall|to be|is to|are to|is due|are due|due|expected|plans? to|planned|scheduled|intends? to|upcoming|forthcoming|going to|are set|is set)\b|'ll\b/iu;

/**
 * Of the clause around a place; true where it tells of what is to come, false of what has been, null where neither can be told.
 * @param text even (see `evenText`)
 */
export function isComing(text: string, span: Span): boolean | null {
  const clause = clauseAround(text, span, /[.;,:\n()"]\s|\s(?:and|while|but|where|which|who|that)\s/giu);
  return tenseOf(clause) ?? tenseOf(clauseAround(text, span, /[.;\n]\s/giu));
}

function tenseOf(words: string): boolean | null {
  if (certainlyComing.test(words)) return true;
  if (been.test(words)) return false;
  return coming.test(words) ? true : null;
}

/** The words around a place, up to what parts them. */
function clauseAround(text: string, { start, end }: Span, border: RegExp): string {
  const before = text.slice(Math.max(0, start - 160), start);
  const after = text.slice(end, end + 160);
  const cuts = [...before.matchAll(border)];
  const from = cuts.at(-1);
  const to = after.matchAll(border).next().value;
  return (
    before.slice(from ? from.index + from[0].length : 0) + text.slice(start, end) + after.slice(0, to?.index)
  );
}
