import { describe, expect, it } from 'vitest';
import { SmallPackage } from './small-package';

describe('redirects', () => {
  it('lead from an id that is gone to a row, or to nothing', () => {
    expect(new SmallPackage().add('redirects', '00000b09,00000b01', '00000b08,').told()).toEqual([]);
  });

  it('do not lead away from a row that stands', () => {
    expect(new SmallPackage().add('redirects', '00000f01,00000b01').told()).toEqual([
      'data/redirects.csv, line 2, column old: "00000f01" is still a row, in figures.csv, line 2 (delete that row, or this redirect)'
    ]);
  });

  it('do not lead to a row that is not there', () => {
    expect(new SmallPackage().add('redirects', '00000b09,00000b02').told()).toEqual([
      'data/redirects.csv, line 2, column new: no row "00000b02" in any table (name a row, or leave the cell empty for withdrawn)'
    ]);
  });

  it('make no chain and no loop', () => {
    expect(new SmallPackage().add('redirects', '00000b07,00000b08', '00000b08,00000b01').told()).toEqual([
      'data/redirects.csv, line 2, column new: "00000b08" is redirected itself, to "00000b01" (name the row at the end of the chain)'
    ]);
    expect(new SmallPackage().add('redirects', '00000b07,00000b08', '00000b08,').told()).toEqual([
      'data/redirects.csv, line 2, column new: "00000b08" was withdrawn itself (leave the cell empty)'
    ]);
    expect(new SmallPackage().add('redirects', '00000b07,00000b07').told()).toEqual([
      'data/redirects.csv, line 2, column new: "00000b07" leads to itself (name the row that took its place)'
    ]);
  });

  it('say of an id once where it went', () => {
    expect(new SmallPackage().add('redirects', '00000b09,00000b01', '00000b09,').told()).toEqual([
      'data/redirects.csv, line 3, column old: "00000b09" already stands in line 2 (each may stand once: delete or correct one of the two)'
    ]);
  });
});

describe('changes', () => {
  it('name version, table, row and column, and what the cell holds now', () => {
    expect(new SmallPackage().add('changes', '2026.11.0,figures,00000f01,value,160,169').told()).toEqual([]);
  });

  it('are told each name that is not there', () => {
    const told = (line: string) => new SmallPackage().add('changes', line).told();
    expect(told('2031.1.0,figures,00000f01,value,160,169')).toEqual([
      'data/changes.csv, line 2, column version: no version "2031.1.0" (write one of 2026.11.0, 2026.11.1, 2026.11.2, or add it to "versions" in datapackage.json)'
    ]);
    expect(told('2026.11.0,figure,00000f01,value,160,169')).toEqual([
      'data/changes.csv, line 2, column table: no table "figure" (did you mean "figures"?)'
    ]);
    expect(told('2026.11.0,figures,00000f01,vlaue,160,169')).toEqual([
      'data/changes.csv, line 2, column column: no column "vlaue" in figures (did you mean "value"?)'
    ]);
    expect(told('2026.11.0,figures,00000f77,value,160,169')).toEqual([
      'data/changes.csv, line 2, column row: no row "00000f77" in figures.csv (look the id up)'
    ]);
  });

  it('change something, and end at what the cell holds', () => {
    expect(new SmallPackage().add('changes', '2026.11.0,figures,00000f01,value,169,169').told()).toEqual([
      'data/changes.csv, line 2, column new: "169" is the old value (a change changes something)'
    ]);
    expect(new SmallPackage().add('changes', '2026.11.0,figures,00000f01,value,160,170').told()).toEqual([
      'data/changes.csv, line 2, column new: "170", but figures.csv, line 2, holds "169" (record the last change, too)'
    ]);
  });

  it('of a row that was withdrawn since stay in the record', () => {
    const withdrawn = new SmallPackage().add('redirects', '00000f77,');
    expect(withdrawn.add('changes', '2026.11.0,figures,00000f77,value,160,169').told()).toEqual([]);
  });

  it('of a row without an id that was withdrawn empty a column of its key', () => {
    const told = (line: string) => new SmallPackage().add('changes', line).told();
    const row = 'AZE-2024-02-07-presidential/ots | national law';
    expect(told(`2026.11.1,standards,${row},standard,national law,`)).toEqual([]);
    expect(told(`2026.11.1,standards,${row},standard,national law,law`)).toEqual([
      `data/changes.csv, line 2, column row: no row "${row}" in standards.csv (look the id up)`
    ]);
  });
});
