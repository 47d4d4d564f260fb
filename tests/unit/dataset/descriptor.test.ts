import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { categories, descriptor, field, resource } from '../../../src/lib/dataset/descriptor';
import { tableNames } from '../../../src/lib/dataset/rows';
import profile from '../../fixtures/data-package-v2.schema.json';

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

function profileProblems(candidate: unknown): string[] {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(profile);
  validate(candidate);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('data/datapackage.json', () => {
  it('is a Data Package of version 2', () => {
    const json = readJson('data/datapackage.json');
    expect(json).toMatchObject({ $schema: 'https://datapackage.org/profiles/2.0/datapackage.json' });
    expect(profileProblems(json)).toEqual([]);
  });

  it('would not be one with a type or a path that the standard does not know', () => {
    const text = readFileSync('data/datapackage.json', 'utf8');
    expect(profileProblems(JSON.parse(text.replace('"type": "date"', '"type": "day"')))).not.toEqual([]);
    expect(profileProblems(JSON.parse(text.replace('"figures.csv"', '"../figures.csv"')))).not.toEqual([]);
    expect(profileProblems(JSON.parse(text.replace('"value": "exact"', '"valeu": "exact"')))).not.toEqual([]);
  });

  it('names its version last among the released ones, its licence and its contributors', () => {
    expect(descriptor.versions.at(-1)?.version).toBe(descriptor.version);
    expect(descriptor.licenses.map(({ name }) => name)).toEqual(['CC-BY-4.0']);
    expect(descriptor.contributors.map(({ title }) => title)).toEqual(['Scrutineer contributors']);
  });

  it.each(tableNames)('describes every column of %s.csv, in its order', (name) => {
    const [header] = readFileSync(`data/${resource(name).path}`, 'utf8').split('\n');
    expect(
      resource(name)
        .fields.map((column) => column.name)
        .join()
    ).toBe(header);
    for (const column of resource(name).fields) {
      expect(column.title, column.name).not.toBe('');
      expect(column.description, column.name).toMatch(/\.$/);
    }
  });

  it.each(tableNames)('explains every code of %s in one line, and no code twice', (name) => {
    for (const column of resource(name).fields) {
      const codes = column.categories ?? [];
      expect(new Set(codes.map(({ value }) => value)).size).toBe(codes.length);
      for (const { value, label, description } of codes) {
        expect(label, value).not.toBe('');
        expect(description, value).toMatch(/^.{10,160}\.$/);
      }
    }
  });

  it('says of each measure its unit, what is counted, and what it may be compared with', () => {
    for (const { value, unit, counts, comparable, ofMission, partOf } of categories('figures', 'measure')) {
      expect(unit, value).toBeTruthy();
      expect(counts, value).toMatch(/\.$/);
      expect(comparable, value).toMatch(/\.$/);
      expect(ofMission, value).toBeTypeOf('boolean');
      expect([undefined, 'observers-total'], value).toContain(partOf);
    }
  });

  it.each(tableNames)('refers from %s only to columns that are there', (name) => {
    const { fields, primaryKey, uniqueKeys, foreignKeys } = resource(name);
    const own = fields.map((column) => column.name);
    for (const key of [primaryKey, ...uniqueKeys]) expect(own).toEqual(expect.arrayContaining(key));
    for (const { fields: columns, reference } of foreignKeys) {
      expect(own).toEqual(expect.arrayContaining(columns));
      const target = tableNames.find((table) => table === reference.resource);
      expect(target && resource(target).primaryKey, reference.resource).toEqual(reference.fields);
    }
  });

  it('tells of a column that is not there', () => {
    expect(() => field('figures', 'sauce')).toThrow('no column in the descriptor: figures.sauce');
  });
});
