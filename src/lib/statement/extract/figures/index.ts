/** The numbers that a text gives of a mission or of its election. */
import { missionId, type Context } from '../../context';
import { linesOf, type Line } from '../../text/lines';
import { markText, type MarkedNumber } from '../../text/marked-text';
import { oncePer } from '../../text/once-per';
import type { Proposal } from '../../proposal';
import { asOf } from './as-of';
import { nounsIn } from './counted';
import type { Measured } from './measures';
import { isLikely } from './likely';
import { readingsOf } from './readings';
import { fullest, withoutRounded } from './repeated';
import { daySaid, saidBy } from './said-by';
import { statusOf } from './status';
import { whoseFigure } from './whose';

export const proposeFigures = oncePer((context: Context): Proposal[] => {
  const { text, numbers, dates, lexicon, election } = context;
  const { marks, numbers: known } = markText(text, numbers, dates, lexicon);
  const marked = { marks, numbers: known, nouns: nounsIn(marks, lexicon) };
  const byPlace = new Map(known.map((number) => [number.start, number]));
  const year = election?.date ? Number(election.date.slice(0, 4)) : null;
  let last = 'none';
  let lastStatus = 'reported';
  let lastAt = -1;
  const rows = linesOf(context).flatMap(({ start, end, sentence }) => {
    const unit = { start, end, sentence, marks };
    return readingsOf(context, marked, unit, year)
      .sort((a, b) => a.start - b.start)
      .flatMap((measured): Proposal[] => {
        const number = measured.at < 0 ? counted(measured) : byPlace.get(measured.at);
        if (!number || !Number.isFinite(number.value)) return [];
        const meant = measured.measure === 'same' ? { ...measured, measure: last } : measured;
        const whose = whoseFigure(context, meant, { start, end, sentence }, last);
        if (!whose || meant.measure === 'none') return [];
        const { measure, mission } = whose;
        const own = statusOf(context, measure, measured, unit);
        const goesOn =
          measured.measure === 'same' ||
          measured.mission !== undefined ||
          (measure === 'observer-organizations' && last === 'international-observers') ||
          (measure === 'observer-countries' && start <= lastAt);
        const status = goesOn && own === 'reported' ? lastStatus : own;
        if (/observers/.test(measure)) [last, lastStatus, lastAt] = [measure, status, measured.start];
        if (!isLikely(measure, number.value)) return [];
        const by = saidBy(context, measured);
        const day = asOf(context, measured, unit, status) ?? (by ? daySaid(context, measured) : null);
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
});

/** A line with the marked text of the whole. */
export interface MarkedUnit extends Line {
  readonly marks: string;
}

const counted = ({ start, end, value = 1 }: Measured): MarkedNumber => ({
  start,
  end,
  value,
  precision: 'exact'
});
