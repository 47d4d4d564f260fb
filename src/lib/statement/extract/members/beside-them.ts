import type { Span } from '../../proposal';

/** “alongside parliamentarians from the OSCE PA”, “OSCE/ODIHR – 338, TURKPA – 7”: missions of their own. */
export const isBesideThem = (text: string, { start, end }: Span): boolean =>
  /\b(?:alongside|in parallel (?:to|with))\b[^.;\n]*$/iu.test(text.slice(Math.max(0, start - 160), start)) ||
  /^\s+-\s+\d+\s*[,;.]/u.test(text.slice(end, end + 12));
