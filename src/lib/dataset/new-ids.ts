/** New ids for rows. */

/** Opaque ids of eight hexadecimal digits that are not taken, nor given twice. */
export function newIds(count: number, taken: ReadonlySet<string>): string[] {
  const ids = new Set<string>();
  while (ids.size < count) {
    const id = randomDigits();
    if (!taken.has(id) && !looksLikeNumber(id)) ids.add(id);
  }
  return [...ids];
}

function randomDigits(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(4));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A spreadsheet would turn 12345678 and 1e234567 into numbers. */
function looksLikeNumber(id: string): boolean {
  return /^\d+(e\d+)?$/.test(id);
}
