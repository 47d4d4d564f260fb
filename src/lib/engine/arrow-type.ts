/** Arrow's fields → SQL types. What DuckDB merges on the way (UUID and VARCHAR, HUGEINT and DECIMAL(38,0)) cannot be told apart again. */
import { Precision, TimeUnit, Type, type DataType, type Field } from '@uwdata/flechette';
import { plain, type SqlType } from './sql-type';

/** The SQL type of a column or of a part of one. */
export function sqlType(field: Pick<Field, 'type' | 'metadata'>): SqlType {
  const { type } = field;
  const extension = extensionName(field);
  if (extension) return plain(extension.toUpperCase());
  switch (type.typeId) {
    case Type.List:
    case Type.LargeList:
      return { kind: 'list', element: sqlType(type.children[0]), size: null };
    case Type.FixedSizeList:
      return { kind: 'list', element: partType(type.children[0]), size: type.stride };
    case Type.Map: {
      const [key, value] = mapParts(type.children[0]);
      return { kind: 'map', key: partType(key), value: partType(value) };
    }
    case Type.Struct:
      return {
        kind: 'struct',
        fields: type.children.map((child) => ({ name: child.name, type: sqlType(child) }))
      };
    case Type.Union:
      return {
        kind: 'union',
        fields: type.children.map((child) => ({ name: child.name, type: sqlType(child) }))
      };
    default:
      return plain(plainName(type));
  }
}

/** DuckDB's own name of a type that Arrow lacks (`bignum`, `uhugeint`), undefined for all others. */
export function extensionName({ metadata }: Pick<Field, 'metadata'>): string | undefined {
  const text =
    metadata?.get('ARROW:extension:name') === 'arrow.opaque' && metadata.get('ARROW:extension:metadata');
  return text ? /"type_name":"(\w+)"/.exec(text)?.[1] : undefined;
}

function mapParts(entries: Field): Field[] {
  return entries.type.typeId === Type.Struct ? entries.type.children : [];
}

function partType(field: Field | undefined): SqlType {
  return field ? sqlType(field) : plain('');
}

const integers: Record<number, string> = { 8: 'TINYINT', 16: 'SMALLINT', 32: 'INTEGER', 64: 'BIGINT' };

const timestamps: Record<number, string> = {
  [TimeUnit.SECOND]: 'TIMESTAMP_S',
  [TimeUnit.MILLISECOND]: 'TIMESTAMP_MS',
  [TimeUnit.MICROSECOND]: 'TIMESTAMP',
  [TimeUnit.NANOSECOND]: 'TIMESTAMP_NS'
};

function plainName(type: DataType): string {
  switch (type.typeId) {
    case Type.Int:
      return (type.signed ? '' : 'U') + (integers[type.bitWidth] ?? 'BIGINT');
    case Type.Float:
      return type.precision === Precision.SINGLE ? 'FLOAT' : 'DOUBLE';
    case Type.Decimal:
      return type.precision === 38 && type.scale === 0
        ? 'HUGEINT'
        : `DECIMAL(${type.precision},${type.scale})`;
    case Type.Bool:
      return 'BOOLEAN';
    case Type.Date:
      return 'DATE';
    case Type.Time:
      return 'TIME';
    case Type.Timestamp:
      return type.timezone === null ? (timestamps[type.unit] ?? 'TIMESTAMP') : 'TIMESTAMP WITH TIME ZONE';
    case Type.Interval:
      return 'INTERVAL';
    case Type.Binary:
    case Type.LargeBinary:
    case Type.FixedSizeBinary:
      return 'BLOB';
    case Type.Dictionary:
      return 'ENUM';
    case Type.Null:
      return '"NULL"';
    default:
      return 'VARCHAR';
  }
}
