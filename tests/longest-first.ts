import { basename } from 'node:path';
import type { TestSequencer, TestSpecification } from 'vitest/node';

/** The files of the site's tests that take longest. */
const longest = ['page-kinds', 'questions', 'bad-boards', 'board-uses', 'bad-addresses', 'accessibility'];

/**
 * Begins the files that take longest first, so that no worker is left with one of them while the others have
 * nothing more to do: a fresh checkout has no record of how long each took.
 */
export class LongestFirst implements TestSequencer {
  sort(files: TestSpecification[]): TestSpecification[] {
    return [...files].sort((a, b) => place(a) - place(b));
  }

  shard(files: TestSpecification[]): TestSpecification[] {
    return files;
  }
}

function place({ moduleId }: TestSpecification): number {
  const at = longest.indexOf(basename(moduleId, '.test.ts'));
  return at < 0 ? longest.length : at;
}
