/** DuckDB's WebAssembly as the site serves it: in gzip, since hosts do not compress it, and some refuse files of its full size. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';

export interface EngineBinary {
  /** Named after its content: `duckdb-eh-0123456789.wasm.gz`. */
  file: string;
  bytes: Uint8Array<ArrayBuffer>;
}

let binary: EngineBinary | undefined;

/** The engine that runs in the page: the one that the package in node_modules carries. */
export function engineBinary(): EngineBinary {
  if (!binary) {
    const wasm = readFileSync(
      createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm')
    );
    const hash = createHash('sha256').update(wasm).digest('hex').slice(0, 10);
    binary = { file: `duckdb-eh-${hash}.wasm.gz`, bytes: new Uint8Array(gzipSync(wasm, { level: 9 })) };
  }
  return binary;
}
