import { describe, expect, it } from 'vitest';
import { suggest } from '../../../src/lib/dataset/check/suggest';

describe('suggest', () => {
  it.each([
    ['medai', 'media'],
    ['plan', 'planned'],
    ['Exact', 'exact'],
    ['abuot', 'about'],
    ['election-administraton', 'election-administration']
  ])('%s: %s', (word, meant) => {
    const codes = ['media', 'minorities', 'planned', 'exact', 'about', 'at-least', 'election-administration'];
    expect(suggest(word, codes)).toBe(meant);
  });

  it('says nothing where nothing is near, or two are equally near', () => {
    expect(suggest('good', ['positive', 'mixed', 'negative'])).toBeUndefined();
    expect(suggest('cat', ['car', 'can'])).toBeUndefined();
  });
});
