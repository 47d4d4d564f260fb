import { boardFile } from '$lib/board/board-means.server';
import { descriptor } from '$lib/dataset/descriptor';
import { rowsAddress } from '$lib/figure/rows-file.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({
  file: rowsAddress(await boardFile()),
  version: descriptor.version
});
