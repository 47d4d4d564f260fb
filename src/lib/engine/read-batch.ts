/** A batch of an Arrow column → a reader of its values. Reads the buffers themselves: the library's own values lose some. */
import { TimeUnit, Type, type Batch, type Field } from '@uwdata/flechette';
import { extensionName } from './arrow-type';
import { timeText, type TicksPerSecond } from './calendar';
import type { Interval, Value } from './engine';
import { bignum, exactDate, exactDecimal, exactInteger, exactTimestamp } from './exact';
import { readNested } from './read-nested';

export type Reader = (index: number) => Value;
export type AnyBatch = Batch<unknown>;

/** Reads the values of a batch by index; NULL is null. */
export function readBatch(field: Field, batch: AnyBatch): Reader {
  const read = readNested(field, batch) ?? readPlain(field, batch);
  return batch.nullCount > 0 && batch.validity?.length
    ? (index) => (batch.isValid(index) ? read(index) : null)
    : read;
}

function readPlain(field: Field, batch: AnyBatch): Reader {
  const { type } = field;
  const { values } = batch;
  const extension = extensionName(field);
  if (extension === 'bignum') return (index) => exactInteger(bignum(bytesAt(batch, index)));
  if (extension === 'uhugeint') return (index) => exactInteger(uint128(bytesAt(batch, index)));
  switch (type.typeId) {
    case Type.Null:
      return () => null;
    case Type.Int:
    case Type.Float:
      return (index) => numberAt(values, index);
    case Type.Decimal:
      return type.scale === 0
        ? (index) => exactInteger(int128At(values, index))
        : (index) => exactDecimal(int128At(values, index), type.scale);
    case Type.Bool:
      return (index) => batch.value(index) === true;
    case Type.Date:
      return (index) => exactDate(Number(values[index] ?? 0));
    case Type.Time:
      return (index) => timeText(BigInt(values[index] ?? 0), ticksPerSecond(type.unit));
    case Type.Timestamp:
      return (index) => exactTimestamp(BigInt(values[index] ?? 0), ticksPerSecond(type.unit));
    case Type.Interval:
      return (index) => intervalAt(values, index);
    case Type.Binary:
    case Type.LargeBinary:
    case Type.FixedSizeBinary:
      return (index) => bytesAt(batch, index).slice();
    default:
      return (index) => textAt(batch, index);
  }
}

function ticksPerSecond(unit: number): TicksPerSecond {
  if (unit === TimeUnit.SECOND) return 1n;
  if (unit === TimeUnit.MILLISECOND) return 1_000n;
  return unit === TimeUnit.NANOSECOND ? 1_000_000_000n : 1_000_000n;
}

function numberAt(values: AnyBatch['values'], index: number): number | bigint {
  const value = values[index] ?? 0;
  return typeof value === 'bigint' ? exactInteger(value) : value;
}

function int128At(values: AnyBatch['values'], index: number): bigint {
  const low = BigInt(values[2 * index] ?? 0);
  const high = BigInt(values[2 * index + 1] ?? 0);
  return BigInt.asIntN(128, (high << 64n) | low);
}

function uint128(bytes: Uint8Array): bigint {
  const view = new DataView(bytes.buffer, bytes.byteOffset, 16);
  return (view.getBigUint64(8, true) << 64n) | view.getBigUint64(0, true);
}

function intervalAt(values: AnyBatch['values'], index: number): Interval {
  const view = new DataView(values.buffer, values.byteOffset + 16 * index, 16);
  const nanoseconds = view.getBigInt64(8, true);
  return {
    months: view.getInt32(0, true),
    days: view.getInt32(4, true),
    microseconds: exactInteger(nanoseconds / 1000n)
  };
}

function bytesAt(batch: AnyBatch, index: number): Uint8Array {
  const bytes = batch.value(index);
  if (!(bytes instanceof Uint8Array)) throw new TypeError(`not bytes: ${typeof bytes}`);
  return bytes;
}

function textAt(batch: AnyBatch, index: number): string {
  const text = batch.value(index);
  if (typeof text !== 'string') throw new TypeError(`not text: ${typeof text}`);
  return text;
}
