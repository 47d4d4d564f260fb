/** Fields whose specialists a mission has: “experts in gender, security and constitutional law”. */
import { sentenceAt, type Context } from '../../context';
import type { Span } from '../../proposal';
import type { Body } from './named-bodies';
import { isAboutOthers } from './regions';

const field = String.raw`(?:the\s+)?(?!(?:who|which|that|were|was|are|is|will|has|have|had|to)\b)\p{Ll}[\p{Ll}-]+(?:\s+(?!(?:and|from|of|were|was|are|is|will|who|which|that|have|has|had|to|as|in)\b)\p{Ll}[\p{Ll}-]+){0,2}(?:\s+and\s+\p{Ll}[\p{Ll}-]+\s+(?:matters|issues|affairs|law|questions))?`;
const named = new RegExp(
  String.raw`\b(?<who>specialists|experts)\s+(?:in|on)\s+(?<fields>${field}(?:(?:\s*,\s*(?:and\s+)?|\s+and\s+|\s*,?\s+as well as\s+)(?:in\s+|on\s+)?${field}){1,7})`,
  'gu'
);
const cut =
  /\s*,\s*(?:and\s+)?(?:in\s+|on\s+)?|\s+(?:and|as well as)\s+(?:in\s+|on\s+)?(?!\p{Ll}+\s+(?:matters|issues|affairs|law|questions)\b)/gu;
const ours =
  /\b(?:mission|delegation|team|group|observers?|members|it|they|we|us)\b[^.;]{0,120}\b(?:count\p{L}*|includ\p{L}+|compris\p{L}+|consist\p{L}+|made up|composed|number\p{L}*|has|have|are|were|with)\b|\bamong (?:the|its|our) (?:\p{L}+ )?(?:observers|members)\b/iu;

/** Where two or more fields are named; one alone is read by its words. */
export function specialists(context: Context, regions: readonly Span[]): Body[] {
  return [...context.text.matchAll(named)].flatMap((match): Body[] => {
    const { who = '', fields = '' } = match.groups ?? {};
    const at = match.index;
    const sentence = sentenceAt(context, at);
    if (!sentence || sentence.mission < 0) return [];
    const before = context.text.slice(sentence.start, at);
    const isInRegion = regions.some(({ start, end }) => start <= at && at < end);
    if ((!isInRegion && !ours.test(before)) || isAboutOthers(before)) return [];
    let from = at + match[0].length - fields.length;
    return fields.split(cut).map((one) => {
      const start = context.text.indexOf(one, from);
      from = start + one.length;
      return { start, end: from, text: `${who} in ${one.replace(/^(?:(?:the|in|on)\s+)+/u, '')}` };
    });
  });
}
