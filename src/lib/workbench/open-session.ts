import type { OpenSession } from './runner.svelte';

/** Opens a session over the tables of the data set; its engine is fetched when something first asks for it. */
export const openSession: OpenSession = async (options) => {
  const { datasetEngine } = await import('$lib/dataset/engine');
  return (await datasetEngine(options)).session();
};
