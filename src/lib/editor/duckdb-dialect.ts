/** DuckDB's SQL, for CodeMirror. */
import { SQLDialect } from '@codemirror/lang-sql';

/** Words that no table or column may bear without quotes. */
const reserved =
  'all analyse analyze and any array as asc asymmetric both case cast check collate column constraint create default ' +
  'deferrable desc describe distinct do else end except fetch for foreign from group having in initially intersect into ' +
  'lambda lateral leading limit not offset on only or order pivot pivot_longer pivot_wider placing primary qualify ' +
  'references returning select show some summarize symmetric table then to trailing union unique unpivot using variadic ' +
  'when where window with';

/** Words that join tables, compare or name functions: reserved but for functions. */
const reservedButForFunctions =
  'anti asof at authorization binary by collation columns concurrently cross freeze full glob ilike inner is isnull join ' +
  'left like natural notnull outer overlaps positional right semi similar tablesample try_cast unpack verbose';

/**
 * Words that begin a statement or a part of one. Words that are also names of columns here (`source`, `value`, `type`) are
 * left out: they would look like what they are not.
 */
const others =
  'add alter attach begin between call checkpoint coalesce comment commit copy current cube database deallocate delete ' +
  'detach drop escape exclude execute exists explain export extension extract filter first following force function ' +
  'grouping if ignore import index insert install interval key last load macro map materialized nulls ordinality over ' +
  'overlay partition pragma preceding prepare range recursive rename replace reset respect rollback rollup rows sample ' +
  'schema sequence set sets struct substring temp temporary ties transaction trim truncate unbounded update use vacuum ' +
  'values view views within without';

export const keywords = `${reserved} ${reservedButForFunctions} ${others}`.split(' ');

/** Types that are also names of columns here: only proposed as types, for they would look like what they are not. */
const typesLikeColumns = ['date', 'text'];

const onlyTypes = (
  'bigint bignum bit blob bool boolean bytea char datetime decimal double enum float float4 float8 hugeint int int1 ' +
  'int2 int4 int8 integer list long numeric real short smallint string time timestamp timestamp_ms timestamp_ns ' +
  'timestamp_s timestamptz timetz tinyint ubigint uhugeint uinteger usmallint utinyint uuid varchar'
).split(' ');

export const types = [...onlyTypes, ...typesLikeColumns];

const quoted = new Set([
  ...reserved.split(' '),
  ...reservedButForFunctions.split(' '),
  'true',
  'false',
  'null'
]);

export const duckdb = SQLDialect.define({
  keywords: keywords.join(' '),
  types: onlyTypes.join(' '),
  doubleDollarQuotedStrings: true,
  operatorChars: '*+-%<>!=&|^/~@#',
  specialVar: '?',
  identifierQuotes: '"',
  caseInsensitiveIdentifiers: true
});

/**
 * A name as it must stand in SQL: in quotes where it is a keyword or has other signs than letters, digits and `_`.
 * @param afterDot whether a table's name and a dot stand before it, so that keywords need no quotes
 */
export function quoteName(name: string, afterDot = false): string {
  const isPlain = /^[a-z_][a-z0-9_]*$/i.test(name) && (afterDot || !quoted.has(name.toLowerCase()));
  return isPlain ? name : `"${name.replaceAll('"', '""')}"`;
}
