import { arrowStream, type Cell, type StreamColumn } from '$lib/engine/arrow-stream';
import type { Result } from '$lib/engine/engine';
import { readResult } from '$lib/engine/result';

export const columns: StreamColumn[] = [
  { name: 'country', type: 'string' },
  { name: 'organization', type: 'string' },
  { name: 'observers', type: 'number' }
];

/** A result as the engine gives it, made of rows. */
export const resultOf = (rows: Record<string, Cell>[], of = columns): Result =>
  readResult(arrowStream(of, rows));

export const smallResult = (): Result =>
  resultOf([
    { country: 'Azerbaijan', organization: 'cis', observers: 169 },
    { country: 'Kazakhstan', organization: 'osce-odihr', observers: 312 },
    { country: 'Şirvan <b>', organization: 'ots', observers: 22 },
    { country: 'Kyrgyzstan', organization: 'sco', observers: null }
  ]);
