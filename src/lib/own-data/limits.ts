/** How large a file can be, by its kind and by what the machine has. */
import type { FileKind } from './kinds';
import { OwnDataError } from './own-data-error';

/** In bytes, on a machine of 8 GB or more. The engine has 3.1 GiB in any; what is read whole by the page gets less. */
const largest: Record<FileKind, number> = {
  csv: 2e9,
  ndjson: 2e9,
  parquet: 2e9,
  arrow: 1e9,
  json: 5e8,
  xlsx: 1e8,
  sqlite: 3e8
};

const instead: Record<FileKind, string> = {
  csv: 'Keep only the rows or columns that you need, or split it.',
  ndjson: 'Keep only the rows or fields that you need, or split it.',
  parquet: 'Keep only the rows or columns that you need, or split it.',
  arrow: 'Bring it as Parquet, or split it.',
  json: 'Bring it with one object a line (.ndjson), as CSV or as Parquet.',
  xlsx: 'Save its sheets as CSV.',
  sqlite: 'Export the tables that you need as CSV.'
};

/**
 * @param gigabytes that the machine has, where the browser tells
 * @throws OwnDataError where there is no hope that the file can be loaded
 */
export function requireRoom(name: string, bytes: number, kind: FileKind, gigabytes = deviceMemory()): void {
  const most = largest[kind] * Math.min(1, gigabytes / 8);
  if (bytes <= most) return;
  throw new OwnDataError(
    `${name} has ${sizeText(bytes)}; of such files this browser can load about ${sizeText(most)} at most. ${instead[kind]}`
  );
}

/** What most machines have, where the browser does not tell. */
const usual = 8;

function deviceMemory(): number {
  return (globalThis.navigator as { deviceMemory?: number } | undefined)?.deviceMemory ?? usual;
}

/** `812 bytes`, `3.4 kB`, `1.2 GB` */
export function sizeText(bytes: number): string {
  const [unit, size] =
    bytes < 1e3
      ? ['bytes', 1]
      : bytes < 1e6
        ? ['kB', 1e3]
        : bytes < 1e9
          ? ['MB', 1e6]
          : (['GB', 1e9] as const);
  const amount = bytes / Number(size);
  return `${amount < 10 && size !== 1 ? amount.toFixed(1).replace(/\.0$/, '') : Math.round(amount)} ${unit}`;
}
