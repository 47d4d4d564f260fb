import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isOpenHere, keepOpenQuery, openQuery } from '$lib/workbench/open-query';
import { keptTexts } from './kept-text';

const kept = keptTexts();

/** Another tab: its own storage is empty. */
function newTab(hash = ''): void {
  const own = new Map<string, string>();
  vi.stubGlobal('location', { hash });
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => own.get(key) ?? null,
    setItem: (key: string, value: string) => void own.set(key, value)
  });
}
beforeEach(() => newTab());

describe('the open text', () => {
  it('of the reader is there again in the same tab and in a new one', () => {
    const mine = { text: 'FROM missions', author: 'reader' } as const;
    keepOpenQuery(mine);
    expect(openQuery()).toMatchObject(mine);
    newTab();
    expect(openQuery()).toMatchObject(mine);
  });

  it('of a link stays in its tab', () => {
    keepOpenQuery({ text: 'FROM figures', author: 'link' });
    expect(openQuery()).toMatchObject({ text: 'FROM figures' });
    newTab();
    expect(openQuery()).toBeNull();
  });

  it('stands here where the address is still the one that it was written at', () => {
    newTab('#sql=a');
    expect(isOpenHere()).toBe(false);
    keepOpenQuery({ text: 'a', author: 'reader' });
    expect(isOpenHere()).toBe(true);
    vi.stubGlobal('location', { hash: '#sql=b' });
    expect(isOpenHere()).toBe(false);
  });

  it('that is forged as ours, or has no author, is left out', () => {
    kept.set('scrutineer:sql-open', '[{"text":"a","author":"ours"},{"text":"b"},null]');
    expect(openQuery()).toBeNull();
  });
});
