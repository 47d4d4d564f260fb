/** The disclosure checklist of a mission: descriptive, the same for all, without a score. */
import type { GapRow } from '$lib/dataset/rows';
import type { NothingHere } from '$lib/records/nothing';
import { nothingOf } from '$lib/records/nothing.server';
import type { CheckedItem } from './checklist';
import { checklistItems } from './checklist-items.server';
import type { Item } from './checklist-makers.server';
import { gapsOfMission } from './gaps.server';
import { isOwn } from './own-rows.server';

export async function checklistOf(mission: string): Promise<CheckedItem[]> {
  const items = await checklistItems(mission);
  const gaps = gapsOfMission(mission);
  return items.map((item) => {
    const { id, label, rows, says } = item;
    if (says === null) return { id, label, known: null, nothing: nothingSaid(mission, item, items, gaps) };
    const own = rows.find(({ source }) => isOwn(mission, source));
    return {
      id,
      label,
      known: {
        says,
        anchor: (own ?? rows[0])?.id ?? null,
        own: rows.length === 0 || own !== undefined,
        announced: item.announced ?? false
      },
      nothing: null
    };
  });
}

/**
 * The kind of nothing of one item. A note of what was searched in vain counts for the items that it names, and for all
 * where it names none.
 */
function nothingSaid(
  mission: string,
  item: Item,
  items: readonly Item[],
  gaps: readonly GapRow[]
): NothingHere {
  const whole = nothingOf(mission, item.measure ? { measure: item.measure } : { table: 'rows' });
  if (whole.kind === 'not-applicable') return whole;
  const meant = (kind: GapRow['kind']) =>
    gaps.find(
      (gap) =>
        gap.kind === kind && (item.words.test(gap.note) || !items.some(({ words }) => words.test(gap.note)))
    );
  const searched = meant('not-found');
  if (searched && item.words.test(searched.note))
    return { kind: 'not-found', searched: searched.searched, note: searched.note };
  if (whole.kind === 'not-stated') return { kind: 'not-stated', note: meant('not-stated')?.note };
  return searched
    ? { kind: 'not-found', searched: searched.searched, note: searched.note }
    : { kind: 'not-read' };
}
