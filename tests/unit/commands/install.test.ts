import { describe, expect, test } from 'vitest';
import { differsFromLock } from '../../../src/commands/install.js';

const locked = {
  '': {},
  'node_modules/svelte': { version: '5.57.3' },
  'node_modules/fsevents': { version: '2.3.3', optional: true }
};

describe('what is installed', () => {
  test('fits the lock file, without what is for other platforms', () => {
    expect(differsFromLock(locked, { 'node_modules/svelte': { version: '5.57.3' } })).toBe(false);
  });

  test('differs where nothing is installed, or an installation was cut short', () => {
    expect(differsFromLock(locked, undefined)).toBe(true);
  });

  test('differs where a package is missing', () => {
    expect(differsFromLock(locked, {})).toBe(true);
  });

  test('differs where a package has another version', () => {
    expect(differsFromLock(locked, { 'node_modules/svelte': { version: '5.57.2' } })).toBe(true);
  });
});
