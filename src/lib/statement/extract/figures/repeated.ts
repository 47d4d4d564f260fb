/** Numbers that a text gives more than once. */
import { groupBy } from '$lib/charts/group-by';
import type { Proposal } from '../../proposal';

/** A number that a text gives twice: the row that says most, the other's words beside it. */
export function fullest(rows: readonly Proposal[]): Proposal[] {
  const alike = groupBy(rows, ({ fields: { election, mission, measure, value } }) =>
    [election, mission, measure, value].join(' ')
  );
  return [...alike.values()].flatMap((same) => {
    const best = [...same].sort((a, b) => Object.keys(b.fields).length - Object.keys(a.fields).length)[0];
    if (!best) return [];
    const also = same.flatMap(({ start, end }) => (start === best.start ? [] : [{ start, end }]));
    // What the text says itself is not only a person's word.
    const { said_by: by, ...plain } = best.fields;
    const isOnlySaid = by !== undefined && same.every(({ fields }) => fields.said_by !== undefined);
    const row = isOnlySaid ? best : { ...best, fields: plain };
    return [also.length > 0 ? { ...row, also } : row];
  });
}

/** “Turnout hits 61 per cent” above a text that says 61.2. */
export function withoutRounded(rows: readonly Proposal[]): Proposal[] {
  const shares = rows.flatMap(({ fields }) =>
    fields.measure === 'turnout-percent' ? [Number(fields.value)] : []
  );
  return rows.filter(
    ({ fields: { measure, value } }) =>
      measure !== 'turnout-percent' ||
      !shares.some((share) => share !== value && !Number.isInteger(share) && Math.round(share) === value)
  );
}
