/** Reads files beside the page, which stays usable meanwhile. It is given a file, and no SQL or text from a link. */
import { OwnDataError, toOwnDataError } from '../own-data-error';
import type { Choices } from '../choices';
import type { FileKind } from '../kinds';
import { openSource, type Piece, type Preview, type SourceTable } from './source';

/** One is answered before the next is sent. */
export type SourceRequest =
  | { call: 'open'; file: File; kind: Exclude<FileKind, 'csv'>; choices: Choices }
  | { call: 'preview'; table: number }
  | { call: 'begin'; table: number }
  | { call: 'next' };

export interface SourceAnswers {
  /** The parts, table by table. */
  open: (string | null)[];
  preview: Preview;
  begin: null;
  /** Null at the end. */
  next: Piece | null;
}

export type SourceAnswer = { value: SourceAnswers[keyof SourceAnswers] } | { failure: string };

let tables: SourceTable[] = [];
let pieces: AsyncGenerator<Piece> | undefined;
let fileName = '';

async function answer(request: SourceRequest): Promise<SourceAnswers[keyof SourceAnswers]> {
  switch (request.call) {
    case 'open':
      fileName = request.file.name;
      tables = await openSource(request.file, request.kind, request.choices);
      return tables.map(({ part }) => part);
    case 'preview':
      return table(request.table).preview();
    case 'begin':
      pieces = table(request.table).pieces();
      return null;
    case 'next': {
      const next = await pieces?.next();
      return next?.done === false ? next.value : null;
    }
  }
}

function table(index: number): SourceTable {
  const found = tables[index];
  if (!found) throw new OwnDataError(`${fileName} has no such table.`);
  return found;
}

self.onmessage = async ({ data }: MessageEvent<SourceRequest>) => {
  try {
    self.postMessage({ value: await answer(data) } satisfies SourceAnswer);
  } catch (error) {
    self.postMessage({ failure: toOwnDataError(error, fileName).message } satisfies SourceAnswer);
  }
};
