import { chartDocument } from '$lib/charts/document';
import { descriptor } from '$lib/dataset/descriptor';
import { table } from '$lib/dataset/lookup.server';
import { plainText } from '$lib/export/plain-text';
import type { RowsFile } from '$lib/export/rows-file';
import { wholeCaption } from '$lib/gallery/load-gallery.server';
import { siteAddress } from '$lib/link/site-address.server';
import { describeColumns } from '$lib/questions/describe-columns.server';
import { folder, questionAbout, questionRows } from '$lib/questions/load.server';

/** All rows of a question, for the files beside its page that programs read. Throws where there is no such question. */
export async function questionTwin(slug: string): Promise<RowsFile> {
  const { title, note } = questionAbout(slug);
  return {
    slug,
    title,
    caption: { ...(await wholeCaption(slug)), note: plainText(note, chartDocument()) },
    version: descriptor.version,
    address: siteAddress(`/questions/${slug}/`),
    readerMade: false,
    columns: folder(slug).question.columns,
    descriptions: describeColumns(slug),
    rows: await questionRows(slug),
    documents: documents()
  };
}

let byId: RowsFile['documents'] | undefined;

function documents(): RowsFile['documents'] {
  byId ??= Object.fromEntries(table('sources').map((source) => [source.id, source]));
  return byId;
}
