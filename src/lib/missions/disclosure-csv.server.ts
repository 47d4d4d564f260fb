import { table } from '$lib/dataset/lookup.server';
import type { CheckedItem } from './checklist';
import { checklistOf } from './checklist.server';

/** How an item is known: from the mission itself, from others alone, or only announced; else the kind of nothing. */
function stateOf({ known, nothing }: CheckedItem): string {
  if (!known) return nothing?.kind ?? 'not-read';
  if (known.announced) return 'announced';
  return known.own ? 'own' : 'others';
}

const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The disclosure checklists of all missions as CSV: one line a mission and item, in which no kind of nothing is an empty cell. */
export async function disclosureCsv(): Promise<string> {
  const lines = ['mission,item,state,says'];
  for (const { id: mission } of table('missions'))
    for (const item of await checklistOf(mission))
      lines.push([mission, item.id, stateOf(item), item.known?.says ?? ''].map(cell).join(','));
  return `${lines.join('\n')}\n`;
}
