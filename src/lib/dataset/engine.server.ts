/** The data set in an engine, in Node: for prerendering and tests. */
import type { Engine } from '$lib/engine/engine';
import { openNodeEngine } from '$lib/engine/node';
import { arrowTables } from './arrow.server';
import views from './views.sql?raw';

let engine: Promise<Engine> | undefined;

/**
 * The engine with all tables and views, opened when first asked for and shared from then on; nobody closes it.
 * @throws EngineError where the views' SQL does not hold, Error where a table does not fit the descriptor
 */
export function datasetEngine(): Promise<Engine> {
  engine ??= openDatasetEngine();
  return engine;
}

async function openDatasetEngine(): Promise<Engine> {
  try {
    return await openNodeEngine({ tables: arrowTables(), setup: views });
  } catch (error) {
    // A developer who mends what is wrong need not start the server again.
    engine = undefined;
    throw error;
  }
}
