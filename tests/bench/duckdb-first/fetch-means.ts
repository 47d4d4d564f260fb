import type { Names } from '$lib/questions/names';
import { meansId, namesFile, tableFile, type AskedQuestion } from './page-means';

/** The questions of the page, as its build tells them. */
export function readQuestions(): AskedQuestion[] {
  return JSON.parse(document.getElementById(meansId)?.textContent ?? '[]');
}

/** Fetches the tables of some questions, all at once. */
export async function fetchTables(questions: readonly AskedQuestion[]): Promise<Map<string, Uint8Array>> {
  const names = [...new Set(questions.flatMap(({ tables }) => tables))];
  return new Map(await Promise.all(names.map(async (name) => [name, await fetchTable(name)] as const)));
}

/** An Arrow IPC stream. */
async function fetchTable(name: string): Promise<Uint8Array> {
  const { body } = await fetch(tableFile(name));
  if (!body) throw new Error(`no table: ${name}`);
  const unpacked = new Response(body.pipeThrough(new DecompressionStream('gzip')));
  return new Uint8Array(await unpacked.arrayBuffer());
}

export async function fetchNames(): Promise<Names> {
  return (await fetch(namesFile)).json();
}
