/** Names each once, as DuckDB itself tells columns of one name apart (`a`, `a_1`, `a_2`). */
export function uniqueNames(names: readonly string[]): string[] {
  return unlike(names, new Set());
}

/** Such names that can be the keys of an object: it takes a key of the name `__proto__` for its prototype. */
export function keyNames(names: readonly string[]): string[] {
  return unlike(names, new Set(['__proto__']));
}

function unlike(names: readonly string[], taken: Set<string>): string[] {
  return names.map((name) => {
    let unique = name;
    for (let n = 1; taken.has(unique); n++) unique = `${name}_${n}`;
    taken.add(unique);
    return unique;
  });
}
