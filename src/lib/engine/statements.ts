/** A script → its statements. */
import type { Tokens } from './duckdb';
import type { Statement } from './engine';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The statements of a script, told apart by DuckDB's own tokens; empty ones are left out. */
export function splitStatements(script: string, { offsets }: Tokens): Statement[] {
  const bytes = encoder.encode(script);
  const ends = offsets.filter((offset) => bytes[offset] === semicolon);
  const starts = [0, ...ends.map((end) => end + 1)];
  return starts.flatMap((start, index) => {
    const end = ends[index] ?? bytes.length;
    const first = offsets.find((offset) => offset >= start && offset < end);
    if (first === undefined) return [];
    const [verb = ''] = /^\w*/.exec(decoder.decode(bytes.subarray(first, end))) ?? [];
    return {
      sql: decoder.decode(bytes.subarray(start, end)),
      start: decoder.decode(bytes.subarray(0, start)).length,
      verb: verb.toLowerCase()
    };
  });
}

const semicolon = ';'.charCodeAt(0);
