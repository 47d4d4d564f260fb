import { descriptor } from '$lib/dataset/descriptor';
import { shippedQueries, shippedResult } from '$lib/workbench/shipped.server';
import { resultName } from '$lib/workbench/shipped';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const [first] = shippedQueries;
  const result = first && (await shippedResult(resultName(first)));
  if (!first || !result) throw new Error('there is no first example');
  return {
    first,
    firstResult: Buffer.from(result).toString('base64'),
    queries: shippedQueries.map(({ kind, slug, title, teaches }) => ({ kind, slug, title, teaches })),
    version: descriptor.version
  };
};
