/** Names that can be the keys of an object: each once, as DuckDB itself tells columns of one name apart (`a`, `a_1`, `a_2`). */
export function uniqueNames(names: string[]): string[] {
  // An object takes a key of this name for its prototype.
  const taken = new Set(['__proto__']);
  return names.map((name) => {
    let unique = name;
    for (let n = 1; taken.has(unique); n++) unique = `${name}_${n}`;
    taken.add(unique);
    return unique;
  });
}
