const dayMs = 86_400_000;

/** How many days a date lies after election day; negative before it. Dates are `YYYY-MM-DD`. */
export const dayOffset = (date: string, electionDay: string) =>
  Math.round((Date.parse(date) - Date.parse(electionDay)) / dayMs);

/** `D−3`, `D`, `D+1` */
export function offsetLabel(offset: number): string {
  if (offset === 0) return 'D';
  return offset < 0 ? `D−${-offset}` : `D+${offset}`;
}

/** The same for a screen reader: `3 days before election day`. */
export function offsetWords(offset: number): string {
  if (offset === 0) return 'election day';
  const days = Math.abs(offset);
  return `${days} ${days === 1 ? 'day' : 'days'} ${offset < 0 ? 'before' : 'after'} election day`;
}
