import type { Value } from '$lib/engine/engine';

/** SQL expressions and what they must arrive as, in Node as in the page. The third says the column's type. */
export const valueCases: [sql: string, value: Value, type: string][] = [
  ['NULL', null, 'INTEGER'],
  ['true', true, 'BOOLEAN'],
  ['7::TINYINT', 7, 'TINYINT'],
  ['255::UTINYINT', 255, 'UTINYINT'],
  ['9007199254740991', 9007199254740991, 'BIGINT'],
  ['9007199254740993', 9007199254740993n, 'BIGINT'],
  ['-9007199254740993', -9007199254740993n, 'BIGINT'],
  ['18446744073709551615::UBIGINT', 18446744073709551615n, 'UBIGINT'],
  ['sum(x) FROM (VALUES (1), (2)) t(x)', 3, 'HUGEINT'],
  ['count(*) FROM range(3)', 3, 'BIGINT'],
  ['170141183460469231731687303715884105727', 170141183460469231731687303715884105727n, 'HUGEINT'],
  ['-170141183460469231731687303715884105728', -170141183460469231731687303715884105728n, 'HUGEINT'],
  ['340282366920938463463374607431768211455::UHUGEINT', 340282366920938463463374607431768211455n, 'UHUGEINT'],
  [
    "'-123456789012345678901234567890123456789012345'::BIGNUM",
    -123456789012345678901234567890123456789012345n,
    'BIGNUM'
  ],
  ["'42'::BIGNUM", 42, 'BIGNUM'],
  ['1.25::DECIMAL(4,2)', 1.25, 'DECIMAL(4,2)'],
  ['-0.001::DECIMAL(18,3)', -0.001, 'DECIMAL(18,3)'],
  ['123456789012345.67::DECIMAL(18,2)', 123456789012345.67, 'DECIMAL(18,2)'],
  ['12345678901234567.89::DECIMAL(20,2)', '12345678901234567.89', 'DECIMAL(20,2)'],
  [
    '-99999999999999999999999999999999999.999::DECIMAL(38,3)',
    '-99999999999999999999999999999999999.999',
    'DECIMAL(38,3)'
  ],
  ['1.1::DOUBLE', 1.1, 'DOUBLE'],
  ["'inf'::DOUBLE", Infinity, 'DOUBLE'],
  ['0.1::FLOAT', Math.fround(0.1), 'FLOAT'],
  ["'Şuşa ə ğ 🗳'", 'Şuşa ə ğ 🗳', 'VARCHAR'],
  ["''", '', 'VARCHAR'],
  ["'b'::ENUM('a', 'b')", 'b', 'ENUM'],
  ["'\\xAA\\x00a'::BLOB", new Uint8Array([0xaa, 0, 0x61]), 'BLOB'],
  ["DATE '2024-02-07'", new Date('2024-02-07'), 'DATE'],
  ["DATE '0044-03-15 (BC)'", new Date('-000043-03-15'), 'DATE'],
  ["'infinity'::DATE", 'infinity', 'DATE'],
  ["DATE '290309-12-22 (BC)'", '290309-12-22 (BC)', 'DATE'],
  ["TIMESTAMP '2024-02-07 01:02:03.125'", new Date('2024-02-07T01:02:03.125Z'), 'TIMESTAMP'],
  ["TIMESTAMP '2024-02-07 01:02:03.123456'", '2024-02-07 01:02:03.123456', 'TIMESTAMP'],
  ["TIMESTAMP '1900-01-01 00:00:00.000001'", '1900-01-01 00:00:00.000001', 'TIMESTAMP'],
  ["'-infinity'::TIMESTAMP", '-infinity', 'TIMESTAMP'],
  ["TIMESTAMP_S '2024-02-07 01:02:03'", new Date('2024-02-07T01:02:03Z'), 'TIMESTAMP_S'],
  ["TIMESTAMP_MS '2024-02-07 01:02:03.5'", new Date('2024-02-07T01:02:03.5Z'), 'TIMESTAMP_MS'],
  ["TIMESTAMP_NS '2024-02-07 01:02:03.123456789'", '2024-02-07 01:02:03.123456789', 'TIMESTAMP_NS'],
  ["TIMESTAMPTZ '2024-02-07 01:02:03+00'", new Date('2024-02-07T01:02:03Z'), 'TIMESTAMP WITH TIME ZONE'],
  ["TIME '01:02:03.5'", '01:02:03.5', 'TIME'],
  ["INTERVAL '3 days'", { months: 0, days: 3, microseconds: 0 }, 'INTERVAL'],
  [
    "INTERVAL '-14 months 3 days 5000 hours'",
    { months: -14, days: 3, microseconds: 18_000_000_000_000 },
    'INTERVAL'
  ],
  ["'00112233-4455-6677-8899-aabbccddeeff'::UUID", '00112233-4455-6677-8899-aabbccddeeff', 'VARCHAR'],
  ['[]::INTEGER[]', [], 'INTEGER[]'],
  ['[1::BIGINT, NULL, 9007199254740993]', [1, null, 9007199254740993n], 'BIGINT[]'],
  ['array_value(1, 2, 3)', [1, 2, 3], 'INTEGER[3]'],
  ['[[true], [], NULL, [false, NULL]]', [[true], [], null, [false, null]], 'BOOLEAN[][]'],
  ['[1.25::DECIMAL(18,3)]', [1.25], 'DECIMAL(18,3)[]'],
  ["[DATE '2024-01-01']", [new Date('2024-01-01')], 'DATE[]'],
  ['list(DISTINCT x) FROM (VALUES (5::BIGINT)) t(x)', [5], 'BIGINT[]'],
  [
    "{'a': 1::BIGINT, 'b c': [{'d': 5::HUGEINT}]}",
    { a: 1, 'b c': [{ d: 5 }] },
    'STRUCT(a BIGINT, "b c" STRUCT(d HUGEINT)[])'
  ],
  ["row(1, 'x')", { '1': 1, '2': 'x' }, 'STRUCT(INTEGER, VARCHAR)'],
  ["{'__proto__': 1, 'a': NULL}", { __proto___1: 1, a: null }, 'STRUCT(__proto__ INTEGER, a INTEGER)'],
  [
    "MAP {'k': 1::BIGINT, 'l': NULL}",
    new Map([
      ['k', 1],
      ['l', null]
    ]),
    'MAP(VARCHAR, BIGINT)'
  ],
  [
    "MAP {[1]: {'d': DATE '2020-01-01'}}",
    new Map([[[1], { d: new Date('2020-01-01') }]]),
    'MAP(INTEGER[], STRUCT(d DATE))'
  ],
  ['[INTERVAL 5000 HOUR]', [{ months: 0, days: 0, microseconds: 18_000_000_000_000 }], 'INTERVAL[]'],
  ['union_value(num := 2)::UNION(str VARCHAR, num INTEGER)', 2, 'UNION(str VARCHAR, num INTEGER)'],
  [
    'histogram(x) FROM (VALUES (1), (1), (2)) t(x)',
    new Map([
      [1, 2],
      [2, 1]
    ]),
    'MAP(INTEGER, UBIGINT)'
  ]
];

/** The query of a case. */
export function caseSql(expression: string): string {
  return / FROM /.test(expression)
    ? `SELECT ${expression.replace(' FROM ', ' AS v FROM ')}`
    : `SELECT ${expression} AS v`;
}
