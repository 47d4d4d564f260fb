import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fileKind } from '$lib/own-data/kinds';
import { fileOf, visitsArrow, visitsCsv, visitsParquet, workbook } from './sample-files';

describe('the kind of a file', () => {
  it.each([
    ['visits.csv', visitsCsv, 'csv'],
    ['visits.txt', 'a\tb\n1\t2\n', 'csv'],
    ['visits.csv.gz', gzipSync(strToU8(visitsCsv)), 'csv'],
    ['utf-16.csv', new Uint8Array([0xff, 0xfe, 0x61, 0]), 'csv'],
    ['rows.json', '[{"a": 1}]', 'json'],
    ['truths.json', '[true, false]', 'json'],
    ['one.json', '{\n  "rows": []\n}', 'json'],
    ['bom.json', '\ufeff[{"a": 1}]', 'json'],
    ['lines.json', '{"a": 1}\n{"a": 2}\n', 'ndjson'],
    ['lines.ndjson', '{"a": 1}\n', 'ndjson'],
    ['visits.parquet', visitsParquet(), 'parquet'],
    ['visits.arrow', visitsArrow('file'), 'arrow'],
    ['visits.arrows', visitsArrow('stream'), 'arrow'],
    ['visits.xlsx', workbook({ Visits: [['a'], [1]] }), 'xlsx'],
    ['visits.db', 'SQLite format 3\0', 'sqlite']
  ])('%s', async (name, content, kind) => {
    expect(await fileKind(fileOf(name, content))).toBe(kind);
  });

  it('is told by its bytes, whatever its name says', async () => {
    expect(await fileKind(fileOf('visits.csv', visitsParquet()))).toBe('parquet');
    expect(await fileKind(fileOf('visits.csv', '[{"a": 1}]'))).toBe('json');
    expect(await fileKind(fileOf('visits.json', visitsCsv))).toBe('csv');
  });
});

describe('a file that is not read', () => {
  it.each([
    ['old.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'an old Excel file (.xls)'],
    ['data.zip', zipSync({ 'a.csv': strToU8('a') }), 'a zip archive'],
    [
      'sheet.ods',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }, { level: 0 }),
      'OpenDocument'
    ],
    ['report.pdf', '%PDF-1.7', 'a PDF document'],
    ['survey.sav', '$FL2@(#)', 'an SPSS file'],
    ['panel.dta', '<stata_dta>', 'a Stata file'],
    ['old.dta', new Uint8Array([114, 2, 1, 0]), 'a Stata file'],
    ['base.db', new Uint8Array([7, 0, 99, 0]), 'no SQLite database, or one that is encrypted'],
    ['page.csv', '<!DOCTYPE html>', 'a web page'],
    ['noise.bin', new Uint8Array([1, 0, 2]), 'no text and of no known kind']
  ])('%s: its kind is named, and what to do', async (name, content, what) => {
    await expect(fileKind(fileOf(name, content))).rejects.toThrow(new RegExp(`^${name} is .*`));
    await expect(fileKind(fileOf(name, content))).rejects.toThrow(what);
  });

  it.each([
    ['empty.csv', '', 'empty.csv is empty, or a folder.'],
    [
      'cut.xlsx',
      workbook({ A: [['a']] }).subarray(0, 20),
      'cut.xlsx is cut off or damaged: it holds no workbook. Save it anew.'
    ]
  ])('%s', async (name, content, sentence) => {
    await expect(fileKind(fileOf(name, content))).rejects.toThrow(sentence);
  });
});
