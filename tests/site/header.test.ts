import { expect, test } from 'vitest';
import { readHtml } from './html-pages';

test('each page marks itself in the header', () => {
  for (const [file, name] of [
    ['index.html', 'Comparisons'],
    ['data/index.html', 'Data'],
    ['elections/AZE-2024-02-07-presidential/index.html', 'Elections'],
    ['organizations/ots/index.html', 'Organizations']
  ] as const) {
    const current = readHtml(file).document.querySelectorAll('nav[aria-label="Main"] [aria-current]');
    expect([...current].map((link) => link.textContent)).toEqual([name]);
  }
});
