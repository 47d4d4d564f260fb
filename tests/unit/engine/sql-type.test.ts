import { describe, expect, it } from 'vitest';
import { parseType, typeName } from '$lib/engine/sql-type';

describe('the name of a type', () => {
  it.each([
    'INTEGER',
    'DECIMAL(18,3)',
    'TIMESTAMP WITH TIME ZONE',
    'VARCHAR[]',
    'DECIMAL(4,2)[][3]',
    'STRUCT(a BIGINT, "b ""c" STRUCT(d DATE)[])[]',
    'STRUCT(INTEGER, TIMESTAMP WITH TIME ZONE)',
    'STRUCT("time" TIME, t TIMESTAMP WITH TIME ZONE)',
    'MAP(VARCHAR, STRUCT(a INTEGER[], b MAP(DATE, DOUBLE)))',
    'UNION(num INTEGER, str VARCHAR)',
    'STRUCT("," INTEGER, ")" VARCHAR)'
  ])('%s is understood', (name) => {
    const type = parseType(name);
    expect(typeName(type).replaceAll('"', '')).toBe(name.replaceAll('"', ''));
    if (/[[(]/.test(name) && !/^DECIMAL\(18/.test(name)) expect(type.kind).not.toBe('plain');
  });

  it.each(['', 'STRUCT(', 'INTEGER]', 'GEOMETRY(x(y))', 'MAP()'])('%j does no harm', (name) => {
    expect(() => typeName(parseType(name))).not.toThrow();
  });
});
