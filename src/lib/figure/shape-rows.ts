import type { Table } from '$lib/engine/engine';
import type { Rows } from '$lib/questions/check-rows';
import type { Columns } from '$lib/questions/question';
import type { ShapeAnswer, ShapeRequest } from '$lib/questions/shape.worker';

/**
 * Shapes a query's result into the rows of a question, in a worker of its own.
 * Rejects with a sentence where the result is not what the question's shaping needs.
 */
export async function shapeInWorker(slug: string, { columns, rows }: Table, wanted: Columns): Promise<Rows> {
  const worker = new Worker(new URL('../questions/shape.worker.ts', import.meta.url), { type: 'module' });
  try {
    const answer = await new Promise<ShapeAnswer>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<ShapeAnswer>) => resolve(data);
      worker.onerror = () =>
        reject(new Error('The code that shapes these rows could not be fetched: reload the page.'));
      const request: ShapeRequest = { slug, table: { columns: columns.map(({ name }) => ({ name })), rows } };
      worker.postMessage(request);
    });
    if ('failure' in answer) throw new Error(answer.failure);
    return { columns: Object.keys(wanted).map((name) => ({ name })), rows: answer.rows };
  } finally {
    worker.terminate();
  }
}
