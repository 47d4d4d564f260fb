import { datasetEngine } from '$lib/dataset/engine.server';
import { toCells } from '$lib/questions/check-rows';
import { loadNames } from '$lib/questions/load-names.server';
import type { Names } from '$lib/questions/names';
import { pack, type Packed } from '$lib/questions/pack';
import { electionColumns } from './election-row';
import sql from './elections.sql?raw';

export interface ElectionList {
  elections: Packed;
  names: Names;
}

/** All elections, the newest first, with the names that the list and its filters show. */
export async function loadElectionList(): Promise<ElectionList> {
  const engine = await datasetEngine();
  const rows = toCells(await engine.query(sql), electionColumns);
  return { elections: pack(rows, electionColumns), names: { ...loadNames(), themes: {}, annotations: [] } };
}
