/** The disclosure checklist of a mission: descriptive, the same for all, without a score. */
import { nothingOf } from '$lib/records/nothing.server';
import type { CheckedItem } from './checklist';
import { checklistItems } from './checklist-items.server';
import { isOwn } from './own-rows.server';

export async function checklistOf(mission: string): Promise<CheckedItem[]> {
  const items = await checklistItems(mission);
  return items.map(({ id, label, rows, says, announced }) => {
    if (says === null) return { id, label, known: null, nothing: nothingOf(mission, { thing: id }) };
    const own = rows.find(({ source }) => isOwn(mission, source));
    return {
      id,
      label,
      known: {
        says,
        anchor: (own ?? rows[0])?.id ?? null,
        own: rows.length === 0 || own !== undefined,
        announced: announced ?? false
      },
      nothing: null
    };
  });
}
