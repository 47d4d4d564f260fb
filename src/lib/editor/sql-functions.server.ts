/** DuckDB's list of its functions, made readable at build time. */
import { datasetEngine } from '$lib/dataset/engine.server';
import { moreFunctions } from './more-functions';
import type { SqlFunction } from './sql-functions';

/** Operators, what the engine keeps for itself, what other databases' tools ask for. Table functions that read files are refused. */
const sql = `
  SELECT
    function_name AS name,
    any_value(function_type) AS type,
    any_value(description) AS description,
    any_value(examples[1]) AS example,
    any_value(alias_of) AS alias,
    any_value(macro_definition) AS macro,
    list(DISTINCT array_to_string(parameters, ', ')) AS calls
  FROM duckdb_functions()
  WHERE function_type IN ('scalar', 'aggregate', 'macro')
    AND schema_name = 'main'
    AND regexp_full_match(function_name, '[a-z][a-z0-9]*(_[a-z0-9]+)*')
    AND NOT regexp_full_match(function_name, '.*_(escape|comparable|overflow|implicitly|default|other_bin|is_visible)|current_(connection|query|transaction).*')
    AND function_name NOT IN ('add', 'alias', 'bar', 'cast_to_type', 'combine', 'constant_or_null', 'count_star',
      'create_sort_key', 'currval', 'divide', 'finalize', 'get_block_size', 'in_search_path', 'multiply', 'nextval',
      'parse_duckdb_log_message', 'remap_struct', 'replace_type', 'stats', 'subtract', 'txid_current', 'vector_type', 'write_log')
  GROUP BY ALL
  ORDER BY name`;

/** The functions that a query here may call, in alphabetical order. */
export async function loadFunctions(): Promise<SqlFunction[]> {
  const { rows } = await (await datasetEngine()).query(sql);
  const own = new Set(moreFunctions.map(({ name }) => name));
  const listed = rows.filter(({ name }) => !own.has(String(name))).map(readFunction);
  return [...listed, ...moreFunctions].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function readFunction({
  name,
  type,
  description,
  example,
  alias,
  macro,
  calls
}: Record<string, unknown>): SqlFunction {
  return {
    name: String(name),
    kind: type === 'aggregate' ? 'aggregate' : 'scalar',
    calls: callsOf(calls)
      .toSorted((a, b) => a.length - b.length)
      .slice(0, 4),
    description: inOneLine(description) ?? (alias ? `Same as ${String(alias)}.` : shortMacro(macro)),
    example: inOneLine(example)
  };
}

/** Where the engine names no parameters, the function takes any number of them. */
function callsOf(calls: unknown): string[] {
  const known = Array.isArray(calls)
    ? calls.filter((call) => call !== null && call !== 'null').map(String)
    : [];
  return known.length ? known : ['…'];
}

/** DuckDB's text as it stands, without its marks of code. */
function inOneLine(text: unknown): string | undefined {
  return typeof text === 'string' ? text.replaceAll('`', '').replaceAll(/\s+/g, ' ').trim() : undefined;
}

function shortMacro(macro: unknown): string | undefined {
  return typeof macro === 'string' && macro.length <= 80 ? `Short for ${macro}.` : undefined;
}
