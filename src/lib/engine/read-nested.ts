/** Lists, structs, maps and unions of an Arrow column: readers made of their parts' readers. */
import { Type, type Field } from '@uwdata/flechette';
import type { Value } from './engine';
import { readBatch, type AnyBatch, type Reader } from './read-batch';
import { keyNames } from './unique-names';

/** A reader of a batch of nested values; undefined where its values have no parts. */
export function readNested({ type }: Field, batch: AnyBatch): Reader | undefined {
  switch (type.typeId) {
    case Type.List:
    case Type.LargeList:
      return readList(part(type.children, batch, 0), offsets(batch));
    case Type.FixedSizeList:
      return readList(part(type.children, batch, 0), (index) => index * type.stride);
    case Type.Map:
      return readMap(type.children[0], batch);
    case Type.Struct:
      return readStruct(type.children, batch);
    case Type.Union:
      return readUnion(type.typeMap, type.children, batch);
    default:
      return undefined;
  }
}

function readList(element: Reader, offset: (index: number) => number): Reader {
  return (index) => {
    const start = offset(index);
    return Array.from({ length: offset(index + 1) - start }, (_, i) => element(start + i));
  };
}

function readMap(entries: Field, batch: AnyBatch): Reader {
  const [pairs] = batch.children;
  if (!pairs || entries.type.typeId !== Type.Struct) throw new TypeError('a map without entries');
  const key = part(entries.type.children, pairs, 0);
  const value = part(entries.type.children, pairs, 1);
  const offset = offsets(batch);
  return (index) => {
    const map = new Map<Value, Value>();
    for (let i = offset(index); i < offset(index + 1); i++) map.set(key(i), value(i));
    return map;
  };
}

function readStruct(children: Field[], batch: AnyBatch): Reader {
  const names = keyNames(children.map((child, position) => child.name || String(position + 1)));
  const readers = children.map((_, position) => part(children, batch, position));
  return (index) => {
    const struct: { [field: string]: Value } = {};
    readers.forEach((read, position) => (struct[names[position] ?? ''] = read(index)));
    return struct;
  };
}

function readUnion(typeMap: Record<number, number>, children: Field[], batch: AnyBatch): Reader {
  const tags = 'typeIds' in batch && batch.typeIds instanceof Int8Array ? batch.typeIds : new Int8Array();
  const readers = children.map((_, position) => part(children, batch, position));
  return (index) => readers[typeMap[tags[index] ?? 0] ?? 0]?.(index) ?? null;
}

function part(children: Field[], batch: AnyBatch, position: number): Reader {
  const field = children[position];
  const child = batch.children[position];
  if (!field || !child) throw new TypeError(`a value without its part ${position}`);
  return readBatch(field, child);
}

function offsets(batch: AnyBatch): (index: number) => number {
  return (index) => Number(batch.offsets[index] ?? 0);
}
