/** What a notebook asks of the tables, and where the answer is from. */
import type { Param, Session } from '$lib/engine/engine';
import { codeResult, decodeValue, type Coded, type CodedResult } from '../result-code';

/** So much of a result is sent into the frame. */
const limits = { maxRows: 100_000, maxBytes: 50_000_000 };

/** What a query is known by among results that were made before. */
export const queryKey = (sql: string, params: readonly Coded[]): string => JSON.stringify([sql, params]);

/** @throws EngineError */
export async function runQuery(
  session: Session,
  sql: string,
  params: readonly Coded[],
  signal?: AbortSignal
): Promise<CodedResult> {
  return codeResult(
    await session.run(sql, { ...limits, params: params.map(decodeValue) as Param[], signal })
  );
}
