import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hashInputs, isBuildNeeded, recordBuild } from '../../../src/commands/build-state.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-state-'));
  write('src/routes/+page.svelte', '<h1>Scrutineer</h1>');
  write('data/figures.csv', 'id');
  write('package-lock.json', '{}');
  build();
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('a build is needed', () => {
  test('not when nothing has changed, nor when a file was only touched', () => {
    utimesSync(join(folder, 'data/figures.csv'), new Date(), new Date());
    expect(isBuildNeeded(folder, {})).toBe(false);
  });

  test.each(['src/routes/+page.svelte', 'data/figures.csv', 'package-lock.json', 'notebooks/new.html'])(
    'when an input has changed or is new: %s',
    (path) => {
      write(path, 'something else');
      expect(isBuildNeeded(folder, {})).toBe(true);
    }
  );

  test('when an input is gone', () => {
    rmSync(join(folder, 'data/figures.csv'));
    expect(isBuildNeeded(folder, {})).toBe(true);
  });

  test('when a setting of the build has changed, and only then', () => {
    expect(isBuildNeeded(folder, { BASE_PATH: '/scrutineer' })).toBe(true);
    expect(isBuildNeeded(folder, { SITE_ORIGIN: 'https://example.org' })).toBe(true);
    expect(isBuildNeeded(folder, { PORT: '8080', BASE_PATH: '' })).toBe(false);
  });

  test('when there is none', () => {
    rmSync(join(folder, 'build'), { recursive: true });
    expect(isBuildNeeded(folder, {})).toBe(true);
  });

  test('when it was made without leaving a record', () => {
    const later = new Date(Date.now() + 10_000);
    utimesSync(join(folder, 'build/_app/version.json'), later, later);
    expect(isBuildNeeded(folder, {})).toBe(true);
  });

  test('when a file was saved while it ran', () => {
    const before = hashInputs(folder, {});
    write('data/figures.csv', 'saved meanwhile');
    recordBuild(folder, before);
    expect(isBuildNeeded(folder, {})).toBe(true);
  });
});

function build() {
  write('build/_app/version.json', '{}');
  recordBuild(folder, hashInputs(folder, {}));
}

function write(path: string, content: string) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}
