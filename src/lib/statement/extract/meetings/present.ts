/** Those who are said to have been at a meeting besides: “The talks were attended by …”, “X was also present”. */
import type { Context } from '../../context';
import { clauseAt } from './clause';
import { isOursIn } from './sides';
import type { Trigger } from './triggers';

const event = String.raw`(?:meetings?|talks|conversation|briefing|discussions?|reception|audience|visit|encounter|ceremony)`;
const namedAfter = new RegExp(
  [
    String.raw`\balso\s+present(?:\s+(?:at|during)\s+(?:the|this)\s+${event})?\s+(?:was|were)\b:?`,
    String.raw`\bpresent\s+(?:at|during)\s+(?:the|this)\s+${event}\s+(?:was|were)\s+(?:also\s+)?`,
    String.raw`\b(?:was|were)\s+(?:also\s+)?(?:accompanied|joined|assisted|flanked)\s+by\b`,
    String.raw`\b(?:was|were)?\s*(?:also\s+)?attended\s+(?:also\s+)?by\b`,
    String.raw`\bin\s+the\s+presence\s+of\b`,
    String.raw`\bwith\s+the\s+participation\s+of\b`,
    String.raw`\b(?:the\s+)?participants\s+(?:in|of)\s+(?:the|this)\s+${event}\s+(?:also\s+)?(?:included|were)\b`
  ].join('|'),
  'giu'
);
const namedBefore = new RegExp(
  String.raw`,?\s+(?:(?:was|were)\s+(?:also\s+)?(?:present|in\s+attendance)\b|(?:also\s+)?(?:attended|took\s+part\s+in|participated\s+in|joined|were\s+present\s+at)\s+(?:the|this)\s+${event}\b|also\s+(?:took\s+part|participated|attended)\b)`,
  'giu'
);
const farthest = 700;

const hasDay = ({ days }: Context, { clause }: Trigger): boolean =>
  days.some(({ start, end, until }) => !until && start >= clause.start && end <= clause.end);

/** @param told the meetings that are read already: who was present was at the last one before, of the same paragraph */
export function presentTriggers(context: Context, told: readonly Trigger[]): Trigger[] {
  const { text } = context;
  const found = [
    ...[...text.matchAll(namedAfter)].map((match) => ({ match, isBefore: false })),
    ...[...text.matchAll(namedBefore)].map((match) => ({ match, isBefore: true }))
  ];
  return found.flatMap(({ match, isBefore }): Trigger[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    const clause = clauseAt(text, start);
    const near = told.filter((one) => one.start < start && start - one.start < farthest);
    const meeting = near.findLast((one) => hasDay(context, one)) ?? near.at(-1);
    if (!meeting || /\n\s*\n/u.test(text.slice(meeting.start, start))) return [];
    const before = { start: clause.start, end: start };
    if (isBefore && meeting.start >= clause.start) return [];
    if (isOursIn(context, before)) return [];
    const region = isBefore ? before : { start: end, end: clause.end };
    return [
      {
        start,
        end,
        clause,
        region,
        mission: meeting.mission,
        manner: isBefore ? 'told' : 'met',
        lead: meeting.clause
      }
    ];
  });
}
