import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { formatNotebookLink, longestNotebookLink, notebookKeys, parseNotebookLink } from '$lib/link/notebook';

const shipped = readFileSync('notebooks/stations-and-coverage.html', 'utf8');
const small =
  '<!doctype html>\n<notebook><script id="1" type="text/markdown">100 % + a&b=c#d ə 🗳</script></notebook>';

describe('the link of a notebook', () => {
  it.each([
    { kind: 'new' },
    { kind: 'copy', slug: 'first-tour' },
    { kind: 'mine', id: 'k3v9x2' },
    { kind: 'text', text: small },
    { kind: 'text', text: shipped.slice(0, 9000) }
  ] as const)('comes back whole: %.60j', async (link) => {
    const fragment = await formatNotebookLink(link, '2026.11.2');
    const version = link.kind === 'new' ? null : '2026.11.2';
    expect(await parseNotebookLink(fragment ?? 'x')).toEqual({ link, version, notices: [] });
  });

  it('can be read by people where it is short', async () => {
    expect(await formatNotebookLink({ kind: 'text', text: '<notebook></notebook>' })).toBe(
      '#n=%3Cnotebook%3E%3C%2Fnotebook%3E'
    );
  });

  it('is not made where it would be cut on its way', async () => {
    const noise = Array.from({ length: 20_000 }, (_, i) => ((i * 7919) % 9973).toString(36)).join('');
    expect(await formatNotebookLink({ kind: 'text', text: noise })).toBeNull();
    const fragment = await formatNotebookLink({ kind: 'text', text: shipped });
    expect(fragment === null || fragment.length <= longestNotebookLink).toBe(true);
  });
});

describe('a link that was cut, altered or forged', () => {
  it.each([
    ['z=!!!', 'could not be read'],
    ['z=AAAA', 'could not be read'],
    ['n=%E0%A4', 'could not be read'],
    ['what=1&copy=first-tour', 'no notebook has'],
    ['copy=first-tour&copy=other', 'more than once'],
    ['x'.repeat(50_000), '40,000']
  ])('says so in one sentence: %.40s', async (fragment, words) => {
    const { notices } = await parseNotebookLink(fragment);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain(words);
  });

  it('cut at any letter never throws, and shows no part of a program', async () => {
    const whole = (await formatNotebookLink({ kind: 'text', text: shipped.slice(0, 9000) })) ?? '';
    for (let end = 0; end < whole.length; end += 31) {
      const { link } = await parseNotebookLink(whole.slice(0, end));
      expect(link).toEqual({ kind: 'new' });
    }
  });

  it('that stands for gigabytes is not unpacked', async () => {
    const bomb = deflateRawSync(Buffer.alloc(20_000_000, 'a')).toString('base64url');
    expect(bomb.length).toBeLessThan(40_000);
    const { link, notices } = await parseNotebookLink(`z=${bomb}`);
    expect(link).toEqual({ kind: 'new' });
    expect(notices).toHaveLength(1);
  });
});

it('every part is described in CONTRIBUTING.md', () => {
  const text = readFileSync('CONTRIBUTING.md', 'utf8');
  const [, described = ''] = /\(`\/notebooks\/new\/`\)([\s\S]*?)\n## /.exec(text) ?? [];
  for (const key of notebookKeys) expect(described).toMatch(new RegExp(`^\\| \`${key}[=\`]`, 'm'));
});
