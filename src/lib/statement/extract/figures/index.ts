/** The numbers that a text gives of a mission or of its election. */
import { groupBy } from '$lib/charts/group-by';
import { missionId, type Context } from '../../context';
import { linesOf, type Line } from '../../lines';
import { markText, type MarkedNumber } from '../../marked-text';
import type { Proposal } from '../../proposal';
import { asOf } from './as-of';
import { measuresIn, type Measured } from './measures';
import { daySaid, saidBy } from './said-by';
import { statusOf } from './status';
import { listedMissions } from './listed-missions';
import { whoseFigure } from './whose';

export function proposeFigures(context: Context): Proposal[] {
  const { text, numbers, dates, lexicon, election } = context;
  const { marks, numbers: known } = markText(text, numbers, dates, lexicon);
  const byPlace = new Map(known.map((number) => [number.start, number]));
  let last = 'none';
  let lastStatus = 'reported';
  const rows = linesOf(context).flatMap(({ start, end, sentence }) => {
    const listed = listedMissions(context, start, end);
    const counted = measuresIn(marks.slice(start, end), start, lexicon.measures);
    const found = [...listed, ...counted.filter(({ at }) => !listed.some((other) => other.at === at))];
    return found
      .sort((a, b) => a.start - b.start)
      .flatMap((measured): Proposal[] => {
        const number = measured.at < 0 ? one(measured) : byPlace.get(measured.at);
        if (!number || !Number.isFinite(number.value)) return [];
        const meant = measured.measure === 'same' ? { ...measured, measure: last } : measured;
        const whose = whoseFigure(context, meant, { start, end, sentence }, last);
        if (!whose || meant.measure === 'none') return [];
        const { measure, mission } = whose;
        const own = statusOf(context, measure, measured, { start, end, sentence, marks });
        const goesOn =
          measured.measure === 'same' ||
          (measure === 'observer-organizations' && last === 'international-observers');
        const status = goesOn && own === 'reported' ? lastStatus : own;
        if (/observers/.test(measure)) [last, lastStatus] = [measure, status];
        if (!isLikely(measure, number.value)) return [];
        const unit = { start, end, sentence, marks };
        const by = saidBy(context, measured);
        const day = asOf(context, measured, unit) ?? (by ? daySaid(context, measured) : null);
        const id = mission < 0 ? null : missionId(context, mission);
        return [
          {
            table: 'figures',
            fields: {
              ...(election?.id && { election: election.id }),
              ...(id && { mission: id }),
              measure,
              value: number.value,
              status,
              precision: number.precision,
              ...(day && { as_of: day }),
              ...(by && { said_by: by })
            },
            start: Math.min(measured.start, number.start),
            end: Math.max(measured.end, number.end),
            rule: `figure-${measure}`,
            confidence: measured.at < 0 ? 0.6 : 0.8
          }
        ];
      });
  });
  return fullest(withoutRounded(rows));
}

/** A number that a text gives twice: the row that says most, the other's words beside it. */
function fullest(rows: readonly Proposal[]): Proposal[] {
  const alike = groupBy(rows, ({ fields: { election, mission, measure, value } }) =>
    [election, mission, measure, value].join(' ')
  );
  return [...alike.values()].flatMap((same) => {
    const best = [...same].sort((a, b) => Object.keys(b.fields).length - Object.keys(a.fields).length)[0];
    if (!best) return [];
    const also = same.flatMap(({ start, end }) => (start === best.start ? [] : [{ start, end }]));
    return [also.length > 0 ? { ...best, also } : best];
  });
}

/** “Turnout hits 61 per cent” above a text that says 61.2. */
function withoutRounded(rows: readonly Proposal[]): Proposal[] {
  const shares = rows.flatMap(({ fields }) =>
    fields.measure === 'turnout-percent' ? [Number(fields.value)] : []
  );
  return rows.filter(
    ({ fields: { measure, value } }) =>
      measure !== 'turnout-percent' ||
      !shares.some((share) => share !== value && !Number.isInteger(share) && Math.round(share) === value)
  );
}

/** A line with the marked text of the whole. */
export interface MarkedUnit extends Line {
  readonly marks: string;
}

const one = ({ start, end }: Measured): MarkedNumber => ({ start, end, value: 1, precision: 'exact' });

/** A share above a hundred, or thousands of teams, are something else. */
function isLikely(measure: string, value: number): boolean {
  if (measure === 'turnout-percent') return value <= 100;
  if (!Number.isInteger(value)) return false;
  if (measure === 'teams' || measure === 'core-team') return value > 0 && value < 1000;
  if (/countries/.test(measure)) return value > 0 && value < 200;
  if (measure === 'registered-voters' || measure === 'eligible-voters') return value > 100;
  return value > 0 || measure.startsWith('observers');
}
