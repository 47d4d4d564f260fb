/** Whether a number has happened, was registered, was planned or was not yet final. */
import type { Context } from '../../context';
import { markPattern } from '../../text/marked-text';
import { listHead } from './as-of';
import type { MarkedUnit } from './index';
import type { Measured } from './measures';

/** Facts of the election that nobody plans or accredits. */
const settled = new Set([
  'registered-voters',
  'eligible-voters',
  'candidates',
  'constituencies',
  'turnout-percent'
]);
const accreditable =
  /^(?:observers-|parliamentarians|core-team|international-|domestic-|observer-organizations)/;
const border = /[;:]|, (?:and|while|but|whereas|that)\b| while | whereas | but | and (?:that|they|it|who) /gu;
const past =
  /\b(?:visited|observed|deployed|covered|were|was|had|has|have|took|worked|came|followed|arrived|monitored|sent|received|consists?|includes?|comprises?)\b/iu;

/** “comprises 20 observers, who will visit”: they are there, whatever they will do. */
const composed =
  /\b(?:(?:is|are|was|were) (?:made up|composed)|consists?|comprises?|includes?|deployed|arrived|numbers)\b/iu;
const whoWill = /(?:^|[ ,])(?:who|which|that) (?:will|shall|are to|is to|are going to|plan to)\b.*$/iu;

export function statusOf(context: Context, measure: string, measured: Measured, unit: MarkedUnit): string {
  const { statuses } = context.lexicon;
  const line = unit.marks.slice(unit.start, unit.end);
  const cues = (status: string) =>
    statuses.flatMap((row) => (row.status === status ? [markPattern(row.cue)] : []));
  const { before, after } = clauseAround(unit.marks, measured, unit);
  const has = (status: string, words: string) => cues(status).some((cue) => words.search(cue) >= 0);
  if (measure === 'turnout-percent') return has('interim', line) ? 'interim' : 'reported';
  if (settled.has(measure)) return 'reported';
  if (
    accreditable.test(measure) &&
    has('accredited', before + after) &&
    !/\bwill be accredited\b/iu.test(line)
  )
    return 'accredited';
  if (accreditable.test(measure) && has('accredited', headOf(context, measured, unit, line)))
    return 'accredited';
  const isThere = composed.test(before) && !has('planned', before);
  const isPlanned =
    has('planned', isThere ? after.replace(whoWill, '') : after) ||
    (has('planned', before) && !past.test(lastClause(before, cues('planned'))));
  return isPlanned ? 'planned' : 'reported';
}

/** The words that what is told in a list stands under; of missions told one by one in a line those before them. */
function headOf({ text }: Context, { start, mission }: Measured, unit: MarkedUnit, line: string): string {
  if (isListItem(line)) return unit.marks.slice(Math.max(0, unit.start - 1500), unit.start);
  const head = listHead(text, start);
  const above = head ? unit.marks.slice(head.start, head.end) : '';
  return mission === undefined ? above : `${above}\n${unit.marks.slice(unit.start, start)}`;
}

/** “- CIS: 121”, under words on accreditation. */
const isListItem = (line: string): boolean => /^\s*(?:[-•·]\s*)?[^.!?#]{2,80}[:-]\s*#+[\s;,.]*$/.test(line);

/** What stands after the last word of planning: “plans to visit …, visited 22”. */
function lastClause(before: string, cues: readonly RegExp[]): string {
  const ends = cues.flatMap((cue) => [...before.matchAll(cue)].map((match) => match.index + match[0].length));
  return before.slice(Math.max(0, ...ends));
}

/** The words of a number's clause. */
function clauseAround(
  marks: string,
  { start, end }: Measured,
  unit: MarkedUnit
): { before: string; after: string } {
  const left = marks.slice(unit.start, start);
  const right = marks.slice(end, unit.end);
  const borders = [...left.matchAll(border)];
  const last = borders.at(-1);
  const first = right.search(new RegExp(border.source, 'u'));
  return {
    before: left.slice(last ? last.index + 1 : 0) + marks.slice(start, end),
    after: first < 0 ? right : right.slice(0, first)
  };
}
