/** JSON files, read whole. */
import { unpacked } from '../gzip';
import { requireRoom } from '../limits';
import { OwnDataError } from '../own-data-error';
import { parseExactly } from './exact-json';
import { jsonRows } from './json-rows';
import { rowsTable } from './rows-table';
import type { SourceTable } from './source';

/** @throws OwnDataError */
export async function openJson(file: File): Promise<SourceTable[]> {
  const content = await unpacked(file);
  requireRoom(file.name, content.size, 'json');
  const { rows, notes } = jsonRows(parse(file.name, await text(file.name, content)), file.name);
  return [rowsTable(null, rows, notes)];
}

async function text(name: string, content: Blob): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await content.arrayBuffer());
  } catch (error) {
    if (error instanceof TypeError)
      throw new OwnDataError(`${name} is not UTF-8, as JSON has to be. Save it as UTF-8.`);
    throw error;
  }
}

function parse(name: string, json: string): unknown {
  try {
    return parseExactly(json);
  } catch (error) {
    if (error instanceof SyntaxError) throw new OwnDataError(syntaxSentence(name, json));
    throw error;
  }
}

/** Each browser words and places it otherwise, so the text is read once more, as it is, for the place. */
function syntaxSentence(name: string, json: string): string {
  let message = '';
  try {
    JSON.parse(json);
  } catch (error) {
    message = error instanceof Error ? error.message : '';
  }
  const position = Number(/at position (\d+)/.exec(message)?.[1] ?? NaN);
  const isEnd = /end of (JSON|data)|unterminated/i.test(message) || position >= json.trimEnd().length;
  if (isEnd) return `${name} is cut off: it ends before its JSON does.`;
  const line =
    /line (\d+)/.exec(message)?.[1] ??
    (Number.isNaN(position) ? undefined : String(json.slice(0, position).split('\n').length));
  const near = Number.isNaN(position)
    ? ''
    : `, near “${
        json
          .slice(position, position + 20)
          .split('\n')[0]
          ?.trim() ?? ''
      }”`;
  return `${name}${line ? `, line ${line}` : ''}: this is no JSON${near}. Mend it, and bring the file again.`;
}
