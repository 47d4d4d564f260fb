import { basename } from 'node:path';

/**
 * @typedef {import('vitest/node').TestSequencer} TestSequencer
 * @typedef {import('vitest/node').TestSpecification} TestFile
 */

/** The files of the site's tests that take longest. */
const longest = [
  'page-kinds',
  'questions',
  'notebook-editor',
  'notebook-frame',
  'bad-boards',
  'board-uses',
  'bad-addresses',
  'accessibility'
];

/**
 * Has the tests begin with the files that take longest, so that no worker is left with one of them while the others
 * have nothing more to do: a fresh checkout has no record of how long each took.
 * @implements {TestSequencer}
 */
export class LongestFirst {
  /** @param {TestFile[]} files */
  sort(files) {
    return [...files].sort((a, b) => place(a) - place(b));
  }

  /** @param {TestFile[]} files */
  shard(files) {
    return files;
  }
}

/** @param {TestFile} file */
function place({ moduleId }) {
  const at = longest.indexOf(basename(moduleId, '.test.ts'));
  return at < 0 ? longest.length : at;
}
