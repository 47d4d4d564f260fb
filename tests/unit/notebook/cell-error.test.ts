/** In which line of a cell an error is said to be. */
import { expect, test } from 'vitest';
import { compileCell } from '$lib/notebook/compile';
import { cellError } from '$lib/notebook/frame/cell-error';
import type { CellMode } from '$lib/notebook/format/notebook';

const definitionOf = (mode: CellMode, value: string) =>
  compileCell({ id: 1, mode, value, pinned: false, hidden: false }).definition;
/** As Observable's runtime tells it. */
const told = (message: string, input: string) => Object.assign(new Error(message), { input });
const undefinedName = (name: string) => told(`${name} is not defined`, name);

test('a name that is not defined is in the line that first names it', () => {
  const program =
    'const rows = [1];\n// misions\nconst of = { misions: 2 };\ndisplay(rows.concat(misions, misions));';
  const error = cellError(undefinedName('misions'), 1, definitionOf('js', program));
  expect(error).toEqual({ message: 'misions is not defined', line: 4 });
});

test('an expression, text and SQL name theirs in their own lines', () => {
  const line = (mode: CellMode, value: string) =>
    cellError(undefinedName('x'), 1, definitionOf(mode, value)).line;
  expect(line('js', '[\n  1,\n  x\n]')).toBe(3);
  expect(line('md', 'One\n\nand ${x}')).toBe(3);
  expect(line('sql', 'SELECT *\nFROM missions\nWHERE id = ${x}')).toBe(3);
  expect(line('js', '\n\nx + 1')).toBe(3);
  expect(line('js', 'x')).toBe(1);
  expect(line('js', '\n\nx;\nconst y = 1')).toBe(3);
});

test('what the compiler itself names is in no line', () => {
  expect(cellError(undefinedName('db'), 1, definitionOf('sql', 'SELECT 1'))).toEqual({
    message: 'db is not defined'
  });
});

test('a cell that needs what has failed says so', () => {
  const failed = told('too few', 'rows');
  expect(cellError(failed, 1, definitionOf('js', 'const n = 1;\ndisplay(rows.length)'))).toEqual({
    message: 'rows has failed: too few',
    line: 2
  });
});

test('an error of the cell itself is in the line of its program', () => {
  const error = Object.assign(new Error('too few'), { stack: 'Error: too few\n at cell-1.js:4:7' });
  expect(cellError(error, 1, definitionOf('js', 'const a = 1;\n\nthrow new Error("too few");'))).toEqual({
    message: 'too few',
    line: 3
  });
  expect(cellError(error, 1, definitionOf('js', '\nconst a = 1;\n\nthrow new Error("too few");')).line).toBe(
    4
  );
  expect(cellError('a string', 1, null)).toEqual({ message: 'a string' });
});

test('TypeScript that is not run as it is written tells no wrong line', () => {
  const error = Object.assign(new Error('too few'), { stack: 'Error: too few\n at cell-1.js:3:7' });
  const line = (value: string) => cellError(error, 1, definitionOf('ts', value)).line;
  expect(line('const a = 1;\nthrow new Error("too few");')).toBe(2);
  expect(line('interface A {\n  a: number;\n}\nconst a = 1;\nthrow new Error("too few");')).toBeUndefined();
});
