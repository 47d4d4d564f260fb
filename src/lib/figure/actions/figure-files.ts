import { fileName } from '$lib/export/file-name';
import type { OfferedFile } from '$lib/export/offered-file';
import type { RowsFile } from '$lib/export/rows-file';
import { count } from '$lib/ui/words';
import { fetchSources } from '../fetch-documents';
import type { ExportedFigure } from './exported-figure';

/** The files of a figure: pictures of what is in view, tables, all rows. */
export function figureFiles(figure: ExportedFigure): OfferedFile[] {
  return [...(figure.rows.length ? filesOfView(figure) : []), ...filesOfAll(figure)];
}

function filesOfView(figure: ExportedFigure): OfferedFile[] {
  const name = namer(figure, figure.address);
  return [
    {
      id: 'png',
      label: 'PNG',
      about: 'picture for slides and posts, with headline, note, sources and address',
      type: 'image/png',
      name: name('chart', 'png'),
      make: async () => {
        const [{ figurePicture }, { toPng }] = await Promise.all([
          import('./figure-picture'),
          import('$lib/export/png')
        ]);
        return toPng(await figurePicture(figure));
      }
    },
    {
      id: 'svg',
      label: 'SVG',
      about: 'the same picture to print or edit; text stays text',
      type: 'image/svg+xml',
      name: name('chart', 'svg'),
      make: async () => (await (await import('./figure-picture')).figurePicture(figure)).svg
    },
    {
      id: 'csv-shown',
      label: 'CSV of the table',
      about: `${count(figure.rows.length, 'row')} in view with their sources, for spreadsheets`,
      type: 'text/csv',
      name: name('table', 'csv'),
      make: async () => {
        const [{ tableCsv }, { figureTable }] = await Promise.all([
          import('$lib/export/csv'),
          import('./figure-table')
        ]);
        return tableCsv(figureTable(figure), figure.rows);
      }
    }
  ];
}

function filesOfAll(figure: ExportedFigure): OfferedFile[] {
  const name = namer(figure, figure.allRowsAddress);
  const rows = count(figure.allRows.length, 'row');
  return [
    {
      id: 'csv-all',
      label: 'CSV of all rows',
      about: `${rows}, in the columns of the query, with source and version`,
      type: 'text/csv',
      name: name('all-rows', 'csv'),
      make: async () => (await import('$lib/export/csv')).rowsCsv(rowsFile(figure))
    },
    {
      id: 'parquet',
      label: 'Parquet of all rows',
      about: `${rows}, typed, for DuckDB, R and pandas`,
      type: 'application/vnd.apache.parquet',
      name: name('all-rows', 'parquet'),
      make: async () => (await import('$lib/export/parquet')).rowsParquet(rowsFile(figure))
    },
    {
      id: 'json',
      label: 'JSON of all rows',
      about: `${rows}, with what they are and the documents behind them`,
      type: 'application/json',
      name: name('all-rows', 'json'),
      make: async () => {
        const [{ rowsJson }, documents] = await Promise.all([import('$lib/export/json'), fetchSources()]);
        return rowsJson({ ...rowsFile(figure), documents });
      }
    }
  ];
}

const namer =
  ({ slug, version, readerMade }: ExportedFigure, address: string) =>
  (what: string, extension: string) =>
    fileName({ slug, what, address, version, readerMade, extension });

const rowsFile = ({
  slug,
  title,
  version,
  allRowsAddress,
  readerMade,
  question,
  allRows
}: ExportedFigure): Omit<RowsFile, 'documents'> => ({
  slug,
  title,
  version,
  address: allRowsAddress,
  readerMade,
  columns: question.columns,
  rows: allRows
});
