/** Stands in for the browser's storage in Node. */
import { afterEach, beforeEach, vi } from 'vitest';

/** What is kept, by key: empty before each test of the file that calls this. */
export function keptTexts(): Map<string, string> {
  const kept = new Map<string, string>();
  beforeEach(() => {
    kept.clear();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value)
    });
  });
  afterEach(() => vi.unstubAllGlobals());
  return kept;
}
