/** A sentence for each key of a query whose value a filter did not take over. */
export function leftOut(query: string, filter: object): string[] {
  const taken = new Map(Object.entries(filter));
  const sentences = [...new URLSearchParams(query)]
    .filter(([key, value]) => value && taken.has(key) && taken.get(key) !== value)
    .map(([key, value]) => `“${key}=${value.slice(0, 60)}” names nothing in this list, so it was left out.`);
  return [...new Set(sentences)];
}
