/** Small files of each kind, as a reader would bring them. */
import { tableFromArrays, tableToIPC } from '@uwdata/flechette';
import { strToU8, zipSync } from 'fflate';
import { parquetWriteBuffer } from 'hyparquet-writer';
import initSqlJs, { type SqlJsConfig } from 'sql.js';

export const fileOf = (name: string, content: string | Uint8Array | ArrayBuffer) =>
  new File([content as BlobPart], name);

export const visitsCsv = 'station,voters,day\n12,812,2024-02-07\n13,640,2024-02-08\n14,,2024-02-08\n';

/** What each of the files of visits holds. */
export const visitRows = [
  { station: 12, voters: 812 },
  { station: 13, voters: 640 },
  { station: 14, voters: null }
];

export function visitsParquet(): Uint8Array<ArrayBuffer> {
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        { name: 'station', data: [12, 13, 14], type: 'INT32' },
        { name: 'voters', data: [812, 640, null], type: 'INT32', nullable: true }
      ]
    })
  );
}

export function visitsArrow(format: 'file' | 'stream'): Uint8Array {
  const table = tableFromArrays({ station: [12, 13, 14], voters: [812, 640, null] });
  const bytes = tableToIPC(table, { format });
  if (!bytes) throw new Error('no Arrow bytes were made');
  return bytes;
}

/**
 * An SQLite database.
 * @param sql that makes its tables
 */
export async function sqliteFile(sql: string, config?: SqlJsConfig): Promise<Uint8Array> {
  const { Database } = await initSqlJs(config);
  const database = new Database();
  database.run(sql);
  const bytes = database.export();
  database.close();
  return bytes;
}

/** A workbook with the least that Excel asks for; a number is a number, a text stands in its cell, a Date has a date's format. */
export function workbook(sheets: Record<string, (string | number | boolean | Date | null)[][]>): Uint8Array {
  const names = Object.keys(sheets);
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${names
      .map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names
      .map(
        (_, i) =>
          `<Relationship Id="rId${i + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`
      )
      .join(
        ''
      )}<Relationship Id="rIdStyles" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`
  };
  names.forEach((name, i) => {
    const rows = (sheets[name] ?? []).map(
      (cells, r) =>
        `<row r="${r + 1}">${cells.map((cell, c) => cellXml(`${'ABCDEFGH'[c]}${r + 1}`, cell)).join('')}</row>`
    );
    files[`xl/worksheets/sheet${i + 1}.xml`] =
      `<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`;
  });
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
}

function cellXml(place: string, cell: string | number | boolean | Date | null): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (cell instanceof Date) return `<c r="${place}" s="1"><v>${cell.getTime() / 86_400_000 + 25_569}</v></c>`;
  return `<c r="${place}" t="inlineStr"><is><t>${cell}</t></is></c>`;
}
