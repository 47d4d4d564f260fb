import { descriptor, resource } from '$lib/dataset/descriptor';
import { readTable } from '$lib/dataset/read-table';
import { tableNames } from '$lib/dataset/rows';
import { datasetAsStructuredData } from '$lib/dataset/structured-data.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
  title: descriptor.title,
  description: descriptor.description,
  structured: datasetAsStructuredData(),
  tables: tableNames.map((name) => ({ ...resource(name), rows: readTable(name).length }))
});
