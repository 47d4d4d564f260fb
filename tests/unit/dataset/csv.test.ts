import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../src/lib/dataset/csv';

const said = (text: string) => readCsv(text).problems.map(({ line, message }) => `${line}: ${message}`);

describe('readCsv', () => {
  it('gives cells with the line that they stand in', () => {
    expect(readCsv('id,note\na,"one, ""two"""\nb,\n')).toEqual({
      columns: ['id', 'note'],
      rows: [
        { line: 2, cells: ['a', 'one, "two"'] },
        { line: 3, cells: ['b', ''] }
      ],
      problems: []
    });
  });

  it('leaves out a line that it cannot read, and reads the others', () => {
    const { rows, problems } = readCsv('id,note\na,"open\nb,fine\nc\n');
    expect(rows).toEqual([{ line: 3, cells: ['b', 'fine'] }]);
    expect(problems.map(({ line }) => line)).toEqual([2, 4]);
  });

  it('tells of a byte-order mark, of Windows line ends and of a last line without an end', () => {
    expect(said('\uFEFFid,note\na,b\n')).toEqual([
      '1: the file begins with a byte-order mark (save it as UTF-8 without BOM)'
    ]);
    expect(said('id,note\r\na,b\r\n')).toEqual([
      '1: lines end as on Windows, CRLF (save with Unix line ends, LF)'
    ]);
    expect(said('id,note\na,b')).toEqual([
      '2: the last line does not end (add a line break at the end of the file)'
    ]);
  });

  it('tells of an empty line', () => {
    expect(said('id,note\na,b\n\n')).toEqual(['3: the line is empty (delete it)']);
  });

  it('tells of a quotation mark in the middle of a cell', () => {
    expect(said('id,note\na,the "free" vote\n')).toEqual([
      '2: a quotation mark stands in the middle of a cell (put the whole cell in quotation marks and write the mark within it twice)'
    ]);
  });
});
