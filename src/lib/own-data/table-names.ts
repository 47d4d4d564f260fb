/** Names of the reader's tables: what a file's name gives, made safe and unlike all others. */

/** Words that DuckDB takes for a part of its grammar: a table of such a name would have to be quoted in each query. */
const reserved = new Set(
  (
    'all analyse analyze and anti any array as asc asof asymmetric at authorization between binary both by case cast ' +
    'check collate collation column columns concurrently constraint create cross default deferrable desc describe ' +
    'distinct do else end except exists false fetch first for foreign freeze from full glob group having ilike in ' +
    'index initially inner intersect into is isnull join key lambda lateral leading left like limit natural not ' +
    'notnull null offset on only or order outer over overlaps partition pivot pivot_longer pivot_wider placing ' +
    'positional primary qualify references result returning right row rows select semi set show similar some ' +
    'summarize symmetric table tablesample then to trailing true union unique unpack unpivot update user using values ' +
    'variadic verbose view when where window with'
  ).split(' ')
);

const longest = 60;

/**
 * A name for a table: letters, digits and underscores, in lower case.
 * @param file the file's name, with its ending
 * @param part the sheet or table, where the file has several
 * @param taken names that it must not have, in whatever case
 */
export function tableName(file: string, part: string | null, taken: Iterable<string>): string {
  const base = file.replace(
    /(\.(csv|tsv|tab|txt|jsonl?|ndjson|geojson|parquet|arrows?|feather|ipc|xlsx|sqlite3?|db|gz))+$/i,
    ''
  );
  return uniqueName(safeName(part === null ? base : `${base}_${part}`), taken);
}

function safeName(text: string): string {
  const name = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '');
  const short = Array.from(name).slice(0, longest).join('');
  return /^[\p{L}]/u.test(short) ? short : short === '' ? 'my_table' : `t_${short}`;
}

function uniqueName(name: string, taken: Iterable<string>): string {
  const others = new Set(Array.from(taken, (other) => other.toLowerCase()));
  const isFree = (candidate: string) => !others.has(candidate) && !reserved.has(candidate);
  let unique = name;
  for (let n = 2; !isFree(unique); n++) unique = `${name}_${n}`;
  return unique;
}

/**
 * What is wrong with a name that a reader has typed, in one sentence; undefined where nothing is.
 * @param taken names of other tables
 */
export function nameProblem(name: string, taken: Iterable<string>): string | undefined {
  if (name === '') return 'A table needs a name.';
  if (!/^[\p{L}_][\p{L}\p{M}\p{N}_]*$/u.test(name))
    return 'A name has letters, digits and underscores, and begins with a letter.';
  if (Array.from(name).length > longest) return `A name has at most ${longest} characters.`;
  if (reserved.has(name.toLowerCase())) return `“${name}” is a word of SQL: choose another name.`;
  const lower = name.toLowerCase();
  if (Array.from(taken).some((other) => other.toLowerCase() === lower))
    return `There is a table “${name}” already: choose another name.`;
  return undefined;
}

/**
 * Names of columns as DuckDB can have them in one table: none empty, none twice in whatever case.
 */
export function columnNames(names: readonly string[]): string[] {
  const taken = new Set<string>(['__proto__']);
  return names.map((name, index) => {
    const base = name.trim() === '' ? `column${index}` : name;
    let unique = base;
    for (let n = 1; taken.has(unique.toLowerCase()); n++) unique = `${base}_${n}`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}
