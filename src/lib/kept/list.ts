/** A list kept in the reader's browser. What is found there is untrusted: whoever reads it asks what each item is. */

/** @param storage where it is kept: blocked, even naming it fails */
export function readList(key: string, storage = () => localStorage): unknown[] {
  try {
    const kept: unknown = JSON.parse(storage().getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}

/** Gives what is kept now: where storage is blocked or full, only this page has it. */
export function storeList<Item>(key: string, items: Item[], storage = () => localStorage): Item[] {
  try {
    storage().setItem(key, JSON.stringify(items));
  } catch {
    // Nothing is kept, and nothing else is lost.
  }
  return items;
}

/** Whether an item holds a text under a name. */
export const hasText = <Name extends string>(item: unknown, name: Name): item is Record<Name, string> =>
  typeof item === 'object' && item !== null && typeof (item as Record<string, unknown>)[name] === 'string';
